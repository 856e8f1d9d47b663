using System.Reflection;
using GovBot.BotFramework;
using GovBot.Clauses.Answers;
using GovBot.Slack;

namespace GovBot.Tests.Architecture;

/// <summary>Dependencies point one way: the program sees the libraries, and those do not see each other.</summary>
public sealed class DependencyTests
{
    private static readonly Assembly Clauses = typeof(Answerer).Assembly;
    private static readonly Assembly BotFramework = typeof(IBot).Assembly;
    private static readonly Assembly Slack = typeof(ISlackApp).Assembly;
    private static readonly Assembly Program = typeof(Commands.CommandLine).Assembly;

    [Fact]
    public void The_clauses_know_nothing_of_the_web_and_of_channels() =>
        Assert.DoesNotContain(References(Clauses), static name => IsWeb(name) || name.StartsWith("GovBot", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_protocols_know_nothing_of_clauses_and_of_each_other() =>
        Assert.DoesNotContain(References(BotFramework).Concat(References(Slack)), static name => name.StartsWith("Lucene", StringComparison.Ordinal) || name.StartsWith("GovBot", StringComparison.OrdinalIgnoreCase));

    // A test that finds nothing because it looks at nothing would pass for ever.
    [Fact]
    public void The_program_sees_them_all() =>
        Assert.Equal(["GovBot.BotFramework", "GovBot.Clauses", "GovBot.Slack", "Microsoft.AspNetCore"], References(Program).Where(static name => name is "GovBot.BotFramework" or "GovBot.Clauses" or "GovBot.Slack" or "Microsoft.AspNetCore").Order());

    [Fact]
    public void The_search_library_stays_in_the_search_folder()
    {
        Assert.DoesNotContain(References(Program).Concat(References(BotFramework)).Concat(References(Slack)), static name => name.StartsWith("Lucene", StringComparison.Ordinal));

        var users = Clauses.GetTypes().Where(static type => Shape.TypesIn(type).Any(static used => used.FullName?.StartsWith("Lucene.", StringComparison.Ordinal) == true)).ToList();

        Assert.NotEmpty(users);
        Assert.All(users, static type => Assert.Equal("GovBot.Clauses.Search", type.Namespace));
        Assert.All(users.Where(static type => type.IsVisible), static type => Assert.DoesNotContain(Shape.VisibleTypesIn(type), static used => used.FullName?.StartsWith("Lucene.", StringComparison.Ordinal) == true));
    }

    // A thread's own scratch object is not shared state.
    [Fact]
    public void Nothing_static_changes()
    {
        var mutable = new[] { Clauses, BotFramework, Slack, Program }.SelectMany(static a => a.GetTypes()).Where(static t => !Shape.IsGenerated(t))
            .SelectMany(static t => t.GetFields(Shape.Own)).Where(static f => f is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !Shape.IsGenerated(f) && !f.IsDefined(typeof(ThreadStaticAttribute)))
            .Select(static f => $"{f.DeclaringType}.{f.Name}");

        Assert.Empty(mutable);
    }

    private static bool IsWeb(string name) => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("System.Net.Http", StringComparison.Ordinal);

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(static name => name.Name!);
}
