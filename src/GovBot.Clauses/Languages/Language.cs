namespace GovBot.Clauses.Languages;

/// <summary>The language that a message is taken to be in.</summary>
public enum Language
{
    /// <summary>English, and whatever shows no sign of another language.</summary>
    English,

    /// <summary>French.</summary>
    French,

    /// <summary>German.</summary>
    German,

    /// <summary>Spanish.</summary>
    Spanish,

    /// <summary>Japanese.</summary>
    Japanese,

    /// <summary>Korean.</summary>
    Korean,

    /// <summary>A language that the bot does not know.</summary>
    Unknown,
}
