using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace GovBot.Slack;

/// <summary>Reads the settings of the section <c>Slack</c> one by one and collects what is wrong with them, so that all errors show at once.</summary>
internal sealed class SlackSettings(IConfiguration configuration)
{
    public const string Section = "Slack";

    private readonly IConfigurationSection _section = configuration.GetSection(Section);
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Errors => _errors;

    public void Fail(string key, string needs, string fix) => _errors.Add($"{Section}:{key}: {needs}. {fix}.");

    public string? Text(string key)
    {
        _known.Add(key);
        return _section[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }

    public bool Flag(string key)
    {
        if (Text(key) is not { } text) return false;
        if (bool.TryParse(text, out var value)) return value;
        Fail(key, "needs true or false", "Write one of the two, or remove the key");
        return false;
    }

    public int Number(string key, int @default, int max)
    {
        if (Text(key) is not { } text) return @default;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= max) return value;
        Fail(key, string.Create(CultureInfo.InvariantCulture, $"needs a whole number from 1 to {max}"), $"Write one, or remove the key for {@default}");
        return @default;
    }

    public TimeSpan Time(string key, TimeSpan @default, TimeSpan max)
    {
        if (Text(key) is not { } text) return @default;
        // "5" would be read as five days.
        if (text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value)
            && value >= TimeSpan.Zero && value <= max) return value;
        Fail(key, $"needs a time from 00:00:00 to {max:c}", $"Write it as hh:mm:ss, or remove the key for {@default:c}");
        return @default;
    }

    /// <summary>A list, as an array in a file or as one string with commas in an environment variable.</summary>
    public IReadOnlyList<string> List(string key)
    {
        var items = _section.GetSection(key).GetChildren().Select(static child => child.Value ?? "").Concat((Text(key) ?? "").Split(','));
        return [.. items.Select(static item => item.Trim()).Where(static item => item.Length > 0)];
    }

    /// <summary>Fails for each key that nobody read: a misspelt one would be ignored in silence.</summary>
    public void FailUnknown()
    {
        foreach (var child in _section.GetChildren().Where(child => !_known.Contains(child.Key)))
            Fail(child.Key, "is no setting, so it needs to go", "Correct its spelling, or remove it");
    }
}
