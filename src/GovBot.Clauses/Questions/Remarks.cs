using System.Collections.Frozen;

namespace GovBot.Clauses.Questions;

/// <summary>What people say of the bot and of its answers, as closed sets: praise, which is taken with thanks, and complaints, which call for help.</summary>
internal static class Remarks
{
    private const string Marks = ". ! ? - … :) : ) ( 😡 😠 🙄 👎 😀 😄 😊 🙂 🙏 👍 ❤ 👏 🎉 * ' ,";

    /// <summary>Words and phrases of praise; one of them makes an utterance of nothing else a nod.</summary>
    public static FrozenSet<string> Praise { get; } = Phrases.Of(
        """
        amazing, brilliant, impressive, impressed, bravo, wonderful, fantastic, lovely, awesome, superb, marvellous, terrific, outstanding, excellent, perfect, great, nice, incredible, star, legend,
        genius, hero, champion, lifesaver, life saver, compliments, compliment, congratulations, congrats, kudos, well done, love you, love it, love this, love that, like you, smart, clever, fast, quick, good work, great work,
        nice work, good job, great job, nice job, helpful, useful, chapeau, hats off, top notch, spot on, exactly right, much better, saved my day, made my day, best, so cool, sweet, neat, handy, pleased, happy with that
        """).Union(Lexicon.Thanks).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What goes with praise.</summary>
    public static FrozenSet<string> PraiseCompany { get; } = Phrases.Of(
        """
        you, you're, you've, youre, you are, ur, u, r, are, is, was, were, been, that, that's, thats, this, it, it's, its, so, very, really, quite, pretty, the, a, an, my, your, our, bot, machine, robot, thing, tool, program, computer,
        assistant, friend, answer, answers, answering, response, reply, work, job, i, i'm, we, am, do, did, and, to, chef, wow, omg, oh, today, indeed, simply, just, truly, absolutely, all, of, for, one, such, how nice, how lovely, how helpful,
        what a, haha, lol, ok, okay, yes, have, again, man, dude, mate, please, at, with, chatbot, govbot, everyone, must say, me, job, much, ever, me tell you, let, s, t, sir, madam, like a, pal, buddy, too
        """).Union(WordSet.Of(Marks)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words and phrases of complaint; one of them makes an utterance of nothing else a call for help.</summary>
    public static FrozenSet<string> Complaints { get; } = Phrases.Of(
        """
        useless, stupid, dumb, idiot, idiotic, moron, moronic, rubbish, crap, crappy, garbage, trash, terrible, awful, horrible, suck, sucks, worst, hate, annoying, pathetic, ridiculous, nonsense, silly, slow,
        worthless, hopeless, boring, broken, disappointing, disappointed, fool, clown, liar, lame, incompetent, ignorant, unhelpful, screw you, shut up, go away, get lost, fuck, fuck you, fucking, wtf, damn, shit, bullshit,
        piss off, wrong answer, wrong again, not helpful, no help, no use, no good, waste of time, not what i asked, not what i asked for, not what i meant, not what i wanted, isn't what i asked, isn't what i asked for,
        doesn't answer my question, does not answer my question, doesn't answer the question, does not answer the question, didn't answer my question, did not answer my question, doesn't help, does not help, didn't help,
        don't get it, makes no sense, make no sense, doesn't make sense, does not make sense, bad bot, bad robot, bad answer, you are wrong, you're wrong, that's wrong, that is wrong, not good, not very good, not good enough, not very clever,
        not very smart, not very helpful, not very useful, not useful, not clever, not smart, frustrating, frustrated, fed up, not working, doesn't work, does not work, listen to me, not listening
        """);

    /// <summary>What goes with a complaint.</summary>
    public static FrozenSet<string> ComplaintCompany { get; } = Phrases.Of(
        """
        you, you're, you've, youre, ur, u, r, are, are you, is, was, were, been, that, that's, thats, this, this is, it, it's, its, so, very, really, quite, pretty, the, a, an, my, your, bot, machine, robot, thing, tool, program, computer,
        assistant, chatbot, govbot, answer, answers, answering, response, responses, reply, piece, i, i'm, i am, we, am, and, what a, or what, or, of, such, at all, even, too, oh, ok, okay, well, no, not, just, totally, completely, absolutely, simply, all,
        like, as, with, to, me, for, again, ever, god, for god's sake, man, dude, sorry, but, hey, software, app, service, stupid, dumb, useless, damn, bloody, fucking, still, seem, seems, seriously, one, only, please, bad, wrong, always, do, now
        """).Union(WordSet.Of(Marks)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Sentences by which somebody begins to ask, and does not yet.</summary>
    public static FrozenSet<string> Beginnings { get; } = Phrases.Of(
        """
        can i ask you something, can i ask something, can i ask you a question, can i ask a question, may i ask you something, may i ask something, may i ask you a question, may i ask a question, could i ask you something, could i ask you a question,
        could i ask a question, i have a question, i've got a question, i have got a question, i have a few questions, i have some questions, i got a question, quick question, i need some help, i need your help, i need assistance,
        i would like to ask you something, i would like to ask something, i would like to ask a question, i'd like to ask something, i'd like to ask a question, i want to ask something, i want to ask a question, let me ask you something, question, a question
        """);

    /// <summary>What goes with such a beginning.</summary>
    public static FrozenSet<string> BeginningCompany { get; } =
        Phrases.Of("please, sorry, then, so, ok, okay, well, actually, just, excuse me").Union(Lexicon.GreetingCompany).Union(WordSet.Of(Marks)).ToFrozenSet(StringComparer.Ordinal);
}
