using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>What a selection means in one document.</summary>
/// <param name="Found">The clauses, in the order they were asked for.</param>
/// <param name="Absent">The names of what was asked for and is not there.</param>
/// <param name="Marks">Stretches of the clauses that were asked for, where they were not asked for whole.</param>
internal sealed record Resolved(ImmutableArray<Clause> Found, ImmutableArray<string> Absent, ImmutableArray<TextSpan> Marks)
{
    public static Resolved Of(IEnumerable<Clause> found, params IEnumerable<string> absent) => new([.. found], [.. absent], []);

    /// <summary>One clause, or the name of what is not there.</summary>
    public static Resolved One(Clause? clause, string name) => clause is null ? Of([], name) : Of([clause]);

    /// <summary>Clauses, or the name of what is not there.</summary>
    public static Resolved Some(IEnumerable<Clause> clauses, string name) => clauses.Any() ? Of(clauses) : Of([], name);
}
