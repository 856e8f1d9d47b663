using System.Text.Json.Serialization;

namespace GovBot.Slack;

/// <summary>A piece of small text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Plain), "plain_text")]
[JsonDerivedType(typeof(Link), "mrkdwn")]
public abstract record ContextElement
{
    private ContextElement()
    {
    }

    /// <summary>Words as they stand; 1 to 3,000 characters.</summary>
    public sealed record Plain(string Text) : ContextElement
    {
        /// <summary>Whether <c>:names:</c> become emoji: never.</summary>
        public bool Emoji { get; }
    }

    /// <summary>A link. It is the only text that reads markup, so nothing that somebody else wrote may be its label.</summary>
    public sealed record Link : ContextElement
    {
        private Link(string text) => Text = text;

        /// <summary>The link in Slack's markup.</summary>
        public string Text { get; }

        /// <summary>Whether nothing else in it becomes a link.</summary>
        public bool Verbatim { get; } = true;

        /// <summary>A link.</summary>
        /// <param name="url">A web address.</param>
        /// <param name="label">Letters, digits and spaces.</param>
        /// <exception cref="ArgumentException">Either is something else.</exception>
        public static Link To(Uri url, string label)
        {
            ArgumentNullException.ThrowIfNull(url);
            ArgumentException.ThrowIfNullOrEmpty(label);
            var address = url.AbsoluteUri;
            if (url.Scheme is not ("http" or "https") || address.AsSpan().ContainsAny('<', '>', '|')) throw new ArgumentException($"'{address}' cannot be linked.", nameof(url));
            if (!label.All(static c => char.IsAsciiLetterOrDigit(c) || c == ' ')) throw new ArgumentException($"'{label}' is no plain label.", nameof(label));
            return new Link($"<{SlackMarkup.Escape(address)}|{label}>");
        }
    }
}
