using System.Text.Json.Serialization;

namespace GovBot.Slack;

/// <summary>Something to press, choose from or type into (Block Kit, "Block elements").</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Button), "button")]
[JsonDerivedType(typeof(ExternalSelect), "external_select")]
[JsonDerivedType(typeof(ConversationSelect), "conversations_select")]
[JsonDerivedType(typeof(TextInput), "plain_text_input")]
public abstract record SlackControl
{
    private SlackControl()
    {
    }

    /// <summary>Names the control; at most 255 characters, unique in its block.</summary>
    public required string ActionId { get; init; }

    /// <summary>A button; its label has at most 75 characters.</summary>
    public sealed record Button(SlackText Text) : SlackControl
    {
        /// <summary>What it carries; at most 2,000 characters.</summary>
        public string? Value { get; init; }

        /// <summary>The address it opens; at most 3,000 characters.</summary>
        public string? Url { get; init; }

        /// <summary><c>primary</c> or <c>danger</c>; null for the usual.</summary>
        public string? Style { get; init; }
    }

    /// <summary>A list whose options the bot gives while somebody types.</summary>
    public sealed record ExternalSelect(SlackText Placeholder) : SlackControl
    {
        /// <summary>After how many characters the bot is asked.</summary>
        public int MinQueryLength { get; init; }
    }

    /// <summary>A list of conversations.</summary>
    public sealed record ConversationSelect(SlackText Placeholder) : SlackControl
    {
        /// <summary>Whether that in view is chosen from the start.</summary>
        public bool DefaultToCurrentConversation { get; } = true;

        /// <summary>Whether the submission has an address for posting there, for which the bot needs no scope.</summary>
        public bool ResponseUrlEnabled { get; } = true;
    }

    /// <summary>A line to type into.</summary>
    public sealed record TextInput(SlackText Placeholder) : SlackControl
    {
        /// <summary>Most characters.</summary>
        public int MaxLength { get; init; } = 2_000;

        /// <summary>When it is told.</summary>
        public DispatchConfig? DispatchActionConfig { get; init; }
    }
}
