using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace GovBot.Hosting;

/// <summary>Reads settings one by one and collects what is wrong with them, so that all errors show at once.</summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<string> _errors = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Errors => _errors;

    public void Fail(string key, string needs, string fix) => _errors.Add($"{key}: {needs}. {fix}.");

    public string? Text(string key)
    {
        _known.Add(key);
        return configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }

    /// <summary>Fails for each key of a section that nobody read: a misspelt one would be ignored in silence.</summary>
    public void FailUnknown(string section)
    {
        foreach (var child in configuration.GetSection(section).GetChildren())
            if (!_known.Contains(child.Path))
                Fail(child.Path, "is no setting, so it needs to go", "Correct its spelling, or remove it");
    }

    public bool Flag(string key)
    {
        if (Text(key) is not { } text) return false;
        if (bool.TryParse(text, out var value)) return value;
        Fail(key, "needs true or false", "Write one of the two, or remove the key");
        return false;
    }

    public int Number(string key, int @default, int min, int max)
    {
        if (Text(key) is not { } text) return @default;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max)
            return value;
        Fail(key, $"needs a whole number from {min} to {max}", $"Write one, or remove the key for {@default}");
        return @default;
    }

    public TimeSpan Time(string key, TimeSpan @default, TimeSpan max)
    {
        if (Text(key) is not { } text) return @default;
        // "5" would be read as five days.
        if (text.Contains(':', StringComparison.Ordinal)
            && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value) && value >= TimeSpan.Zero && value <= max)
            return value;
        Fail(key, $"needs a time from 00:00:00 to {max:c}", $"Write it as hh:mm:ss, or remove the key for {@default:c}");
        return @default;
    }

    public TEnum Choice<TEnum>(string key) where TEnum : struct, Enum
    {
        if (Text(key) is not { } text) return default;
        if (Enum.TryParse<TEnum>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsDigit(text[0]))
            return value;
        Fail(key, $"needs one of {string.Join(", ", Enum.GetNames<TEnum>())}", "Write one of these, or remove the key");
        return default;
    }

    /// <summary>A list, as an array in a file or as one string with commas in an environment variable.</summary>
    public IReadOnlyList<string> List(string key)
    {
        var items = configuration.GetSection(key).GetChildren().Select(child => child.Value ?? "");
        if (Text(key) is { } text) items = items.Concat(text.Split(','));
        return [.. items.Select(item => item.Trim()).Where(item => item.Length > 0)];
    }
}
