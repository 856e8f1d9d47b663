using System.Collections.Frozen;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>The words by which <see cref="AskedAnswer"/> tells what kind of answer is asked for.</summary>
internal static class AskingWords
{
    public static readonly FrozenSet<string> States = WordSet.Of("countries nations states governments leaders jurisdictions");
    public static readonly FrozenSet<string> All = WordSet.Of("all every each");
    public static readonly FrozenSet<string> Listing = WordSet.Of("list enumerate identify");
    public static readonly FrozenSet<string> StatesOrState = [.. States, .. WordSet.Of("country nation state government")];
    public static readonly FrozenSet<string> Parties = WordSet.Of("signatory signatories party parties participant participants signer signers");
    public static readonly FrozenSet<string> PartiesAndStates = [.. Parties, .. StatesOrState];
    public static readonly FrozenSet<string> Places = WordSet.Of("where country nation city place venue town location");
    public static readonly FrozenSet<string> Bodies = WordSet.Of("organisation organisations organization organizations body bodies group groups ngo ngos association associations union unions university universities institute institutes agency agencies");
    public static readonly FrozenSet<string> Offices = WordSet.Of("ministry department authority regulator office court tribunal commission committee secretariat");
    public static readonly FrozenSet<string> Cities = WordSet.Of("city cities town towns venue");
    public static readonly FrozenSet<string> Holding = WordSet.Of("held hold hosted hosting host built based located situated seated meet met");
    public static readonly FrozenSet<string> Venues = [.. Places, .. Cities, .. Holding, "take", "took"];
    public static readonly FrozenSet<string> Times = WordSet.Of("when when's year years month day date dates");
    public static readonly FrozenSet<string> Quantities = WordSet.Of("many much number amount amounts percentage percent share portion proportion fraction sum budget figure age old aged size capacity maximum minimum");
    public static readonly FrozenSet<string> Spans = WordSet.Of("long many days weeks months years hours minutes duration");
    public static readonly FrozenSet<string> Titles = WordSet.Of("title titled heading headed headline entitled called name");
    public static readonly FrozenSet<string> Persons = WordSet.Of("person persons individual individuals people name names");
    public static readonly FrozenSet<string> Companies = WordSet.Of("company companies firm firms corporation corporations business businesses startup startups vendor vendors");
    public static readonly FrozenSet<string> Actors = [.. Bodies, .. Companies, .. WordSet.Of("countries states governments nations developers providers operators authorities institutions parties employers members persons sector academia society")];
    public static readonly FrozenSet<string> Roles = WordSet.Of(
        "person minister president premier chancellor king queen ambassador official leader chair chairman chairwoman chairperson head secretary representative " +
        "author delegate signatory envoy commissioner director professor expert judge lawyer scientist");
    public static readonly FrozenSet<string> Which = WordSet.Of("which what");
    public static readonly FrozenSet<string> OfCompanies = WordSet.Of("ai tech big private");
    public static readonly FrozenSet<string> Names = WordSet.Of("name names");
    public static readonly FrozenSet<string> Many = WordSet.Of("many");
    public static readonly FrozenSet<string> Much = WordSet.Of("much many");
    public static readonly FrozenSet<string> ByWhat = WordSet.Of("by");
    public static readonly FrozenSet<string> Of = WordSet.Of("of");
    public static readonly FrozenSet<string> In = WordSet.Of("in");
    public static readonly FrozenSet<string> Must = WordSet.Of("must");
    public static readonly FrozenSet<string> The = WordSet.Of("the");
    public static readonly FrozenSet<string> Being = WordSet.Of("is was");
    public static readonly FrozenSet<string> How = WordSet.Of("how");
    public static readonly FrozenSet<string> Wheres = WordSet.Of("where where's wheres");
    public static readonly FrozenSet<string> Whos = WordSet.Of("who who's whose whom");
    public static readonly FrozenSet<string> Asking = WordSet.Of("which what who whose list many name names what's enumerate identify");
    public static readonly FrozenSet<string> Texts = WordSet.Of("declaration document text paper thing this it");
    public static readonly FrozenSet<string> Making = WordSet.Of("agreed adopted signed issued made concluded approved published released drafted written dated sealed done");
    public static readonly FrozenSet<string> Joining = WordSet.Of("attended participated joined gathered met endorsed committed endorsed supported backed affirmed assembled travelled");
    public static readonly FrozenSet<string> TimesOfMaking = [.. Times, .. Making, "paper"];
    public static readonly FrozenSet<string> Auxiliaries = WordSet.Of("is was were will are do does did can could has had should shall would must");
}
