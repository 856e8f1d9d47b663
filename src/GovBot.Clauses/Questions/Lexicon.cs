using System.Collections.Frozen;

namespace GovBot.Clauses.Questions;

/// <summary>The words by which people say what kind of thing they want, as closed sets. None is about a document's content.</summary>
internal static class Lexicon
{
    /// <summary>What people call a numbered clause, singular and plural, shortened and in the languages of the field.</summary>
    public static FrozenSet<string> ClauseWords { get; } = WordSet.Of(
        "paragraph paragraphs para paras par pars parag parags clause clauses cl point points pt pts article articles art arts " +
        "section sections sec secs provision provisions number numbers num nums no nos nr item items § ¶ # " +
        "paragraphe paragraphes alinéa alinéas artikel absatz absätze ziffer nummer párrafo párrafos artículo apartado punto 第 제");

    /// <summary>Counters behind a number in scripts without spaces: 第6項, 6항.</summary>
    public static FrozenSet<string> CounterWords { get; } = WordSet.Of("項 条 節 号 段 款 항 조 호 번");

    /// <summary>Words for an annex.</summary>
    public static FrozenSet<string> AnnexWords { get; } = WordSet.Of("annex annexe annexes annexure appendix appendices schedule attachment attachments addendum");

    /// <summary>Words for a paragraph of a preamble.</summary>
    public static FrozenSet<string> RecitalWords { get; } = WordSet.Of("recital recitals whereas");

    /// <summary>Words for the document itself, whichever it is.</summary>
    public static FrozenSet<string> DocumentWords { get; } = WordSet.Of("declaration document text agreement statement paper it this thing");

    /// <summary>What texts call themselves in their titles, besides <see cref="DocumentWords"/>.</summary>
    public static FrozenSet<string> SelfNames { get; } = WordSet.Of(
        "treaty charter convention policy statute statutes constitution protocol communique communiqué code regulation act bylaws compact accord covenant pact guidelines rules resolution");

    /// <summary>Kinds of legal instrument; a number said of one that is not here is no reference.</summary>
    public static FrozenSet<string> Instruments { get; } = WordSet.Of(
        "act treaty charter convention regulation directive constitution code law protocol covenant resolution statute bill order " +
        "gdpr echr udhr iccpr icescr tfeu teu dsa dma ccpa uncrc acts treaties charters conventions regulations directives nato contract lease");

    /// <summary>Words that say of what something is part.</summary>
    public static FrozenSet<string> PartOf { get; } = WordSet.Of("of in from under within");

    /// <summary>Words that join the items of a list.</summary>
    public static FrozenSet<string> Joins { get; } = WordSet.Of(", ; & / + and or plus also then und et y as well");

    /// <summary>Words and signs that join the ends of a range.</summary>
    public static FrozenSet<string> RangeJoins { get; } = WordSet.Of("- – — − ‐ ‑ ~ to through thru till til until bis");

    /// <summary>Words that a bare reference may have around it and still be only a reference.</summary>
    public static FrozenSet<string> Filler { get; } = WordSet.Of(
        "please pls plz kindly show me give quote quoting get let let's lets see read reading display print send post paste bring up tell want need " +
        "like would could can may will you i i'd i'll i'm we us the a an of in to it its it's this that these those all full exact word words for " +
        "together one message say says said state states what what's whats does do is are here there now just only also and then whole entire " +
        "complete verbatim literally again rest number marked numbered called content contents wording language version english my our about how " +
        "by themselves itself both each so ok okay well um er hi hello hey thanks thank thx right exactly look at go back jump open pull out mean meant " +
        "next previous relevant actually rather instead sorry oops no nope not yes oh wrong text texts too same gimme lemme wanna grab fetch check find share " +
        "inclusive alone onto skip case comes out i've same either both using cheers many great good day morning afternoon cool nice pull decl wait btw " +
        "possible possibly kindly quick quickly bit section sections paragraph paragraphs para paras clause clauses article articles text texts quotation citation copy footnote brief have has with me on " +
        "very one ones as list nah wanted asked make bitte ? ! . , : ; … ' \" ( ) [ ] - – — " +
        "bitte zeig mir zeigen s'il vous plaît を 全 文 見 せ て く だ さ い は が に の で 보 여 주 세 요 을 를 의");

    /// <summary>Greetings; one of them makes an utterance of nothing else a greeting.</summary>
    public static FrozenSet<string> Greetings { get; } = WordSet.Of(
        "hi hello hey howdy hiya greetings yo hallo bonjour hola ciao salut moin konnichiwa annyeong welcome morning afternoon evening 👋");

    /// <summary>Words that go with a greeting.</summary>
    public static FrozenSet<string> GreetingCompany { get; } = WordSet.Of(
        "i hope keeping well fine am good day there everyone everybody all team folks friends friend bot govbot nice to meet you again dear how are doing do it's going is this " +
        "what's up pleased glad happy from and a the , . ! ? : ) ( - :) 👋 🙂 😊 😀");

    /// <summary>Thanks and farewells.</summary>
    public static FrozenSet<string> Thanks { get; } = WordSet.Of(
        "obliged helped helpful thanks thank thx ty tysm thankyou cheers appreciated appreciate grateful danke merci gracias arigato kamsahamnida bye goodbye farewell " +
        "ciao 🙏 👍");

    /// <summary>Words that go with thanks.</summary>
    public static FrozenSet<string> ThanksCompany { get; } = WordSet.Of(
        "omg sm am most to you so much very a lot lots many million again really i we it this that for your the help helping all great good perfect nice job work " +
        "awesome excellent super cool fine ok okay well done everyone bot govbot is was be that's that'll answer answers quick now see later " +
        "have day one and no yes , . ! ? - :) 🙏 👍 😊 🙂");

    /// <summary>Words that address the bot.</summary>
    public static FrozenSet<string> BotWords { get; } = WordSet.Of("you your yours yourself u bot govbot chatbot assistant");

    /// <summary>Words that together only ask about the bot.</summary>
    public static FrozenSet<string> AboutBot { get; } = WordSet.Of(
        "help commands command menu instructions manual usage what who how why which sort kind kinds type types of things thing stuff questions " +
        "question could can " +
        "may should would do does did i we me ask asking about know are is am be being were was a an the or and to for with in real person human " +
        "machine robot ai artificial intelligence program computer llm gpt chatgpt use used using work works working name called made built created " +
        "create build wrote able capable capabilities capability features feature answer answers purpose point here understand speak talk there any " +
        "some exactly please this it tell it's need help? , . ! ? -");

    /// <summary>Words that carry no content in a question.</summary>
    public static FrozenSet<string> FunctionWords { get; } = WordSet.Of(
        "a an the of in on at by for from to with without into onto as is are was were be been being am do does did done doing have has had having " +
        "can could shall should will would may might must it its it's they them their theirs he she his her we us our you your i me my this that " +
        "these those there here who whom whose what what's which when where why how if then than and or but not no nor so such any some all each " +
        "every both either neither other another else also too only just even still yet again ever never about over under up down out off " +
        "between within against through throughout during until upon via per unless because toward towards along across despite except instead whoever whenever wherever whatever " +
        "please pls plz tell show give let's let get got say says said saying state states stated mean means meant " +
        "anything something nothing someone anyone anybody somebody everything everyone one ones way kind sort thing things let me know want need like " +
        "really actually exactly right true correct ok okay well yes hi hello hey thanks thank i'm i'd i'll i've don't doesn't isn't aren't " +
        "s t teh u ur r ppl lol omg tho thru gonna wanna gotta dont isnt doesnt didnt cant wont whats whos wheres hows im ive thats idk btw imo fyi kinda sorta cuz coz bc hm hmm ah oh " +
        "declaration document text anywhere somewhere paragraph paragraphs para paras clause clauses point points passage passages part parts");

    /// <summary>Common words that say little about what is asked; they count less in a question.</summary>
    public static FrozenSet<string> LightWords { get; } = WordSet.Of(
        "get gets got getting come comes coming came go goes going gone went take takes taking taken took make makes making made keep keeps kept put puts " +
        "set sets run runs turn turns look looks looking see sees seen find finds found consider considers considered considering involve involves " +
        "involved describe describes described explain explains explained answer answers ask asks asked call calls called count counts counting touch " +
        "touches context sense place places case cases example examples matter matters topic topics subject subjects detail details word words name names " +
        "named number numbers many much more most less least few several lot lots large big small great good bad new old long short high low own same " +
        "different possible possibly likely able true sure inside outside behind ahead around away back aside besides beyond already soon now today " +
        "first last next two three once twice whether rather among amongst before after while although though since " +
        "play plays played playing help helps try tries trying use uses used using work works working start starts end ends begin begins stop plan plans planned aim talk talks " +
        "talking speak speaks speaking spoken read reading think thinks thought know knows believe hear heard mind seem seems happen happens happening happened " +
        "stand stands status stance position view opinion attitude role concern concerns concerning regard regards regarding exist exists there's that's " +
        "correct wrong actual current currently recent recently general generally specific specifically exact complete full whole entire entirely list " +
        "listed lists listing enumerate enumerates enumerated enumeration kinds types type categories category sorts " +
        "mention mentions mentioned mentioning refer refers referred referring reference references wording bring brings brought wants wanted heard " +
        "hope hopes hoping feel feels feeling feelings treat treated treats worry worried worries worrying impressed alike care cares concerned hopeful professor colleague boss teacher friend guy guys people person quick quickly simply basically we're they're you're isn't won't can't");
}
