namespace GovBot.Clauses.Search;

/// <summary>The fields of the index. Changing what they hold means raising <see cref="Version"/>.</summary>
internal static class IndexFields
{
    /// <summary>Version of the schema; part of every generation's name.</summary>
    public const int Version = 11;

    /// <summary>A clause's own words, stemmed.</summary>
    public const string Clause = "clause";

    /// <summary>The words of <see cref="Clause"/> as they are: words typed in the same form count a little more, and the spelling of questions is put right by them.</summary>
    public const string Forms = "forms";

    /// <summary>Pairs of neighbouring words of <see cref="Clause"/>.</summary>
    public const string Pairs = "pairs";

    /// <summary>Words of the clauses that a clause is a part of.</summary>
    public const string Context = "context";

    /// <summary>Words of the headings above a clause and above those it is a part of.</summary>
    public const string Headings = "headings";

    /// <summary>Words of the clauses right before and behind, of the same level.</summary>
    public const string Neighbours = "neighbours";

    /// <summary>Marks of <see cref="AnswerMarks"/>.</summary>
    public const string Marks = "marks";

    /// <summary>A sentence's words, stemmed.</summary>
    public const string Sentence = "sentence";

    /// <summary>The place of a clause among all clauses of the library, or of a sentence among all sentences, from 0.</summary>
    public const string Place = "place";
}
