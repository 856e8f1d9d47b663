using System.Text.Json.Serialization;

namespace GovBot.Slack;

/// <summary>A modal or the home ("Views"); at most 100 blocks.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Modal), "modal")]
[JsonDerivedType(typeof(Home), "home")]
public abstract record SlackView(IReadOnlyList<SlackBlock> Blocks)
{
    /// <summary>A dialog.</summary>
    /// <param name="Title">At most 24 characters.</param>
    /// <param name="Blocks">At most 100.</param>
    public sealed record Modal(SlackText Title, IReadOnlyList<SlackBlock> Blocks) : SlackView(Blocks)
    {
        /// <summary>Names the dialog when it is submitted; at most 255 characters.</summary>
        public string? CallbackId { get; init; }

        /// <summary>Comes back with whatever is done in it; at most 3,000 characters.</summary>
        public string? PrivateMetadata { get; init; }

        /// <summary>The button that submits, at most 24 characters; null for none.</summary>
        public SlackText? Submit { get; init; }

        /// <summary>The button that closes.</summary>
        public SlackText? Close { get; init; }
    }

    /// <summary>A person's page in the app.</summary>
    public sealed record Home(IReadOnlyList<SlackBlock> Blocks) : SlackView(Blocks);
}
