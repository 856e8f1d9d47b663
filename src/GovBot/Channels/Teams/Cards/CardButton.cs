using System.Text.Json.Serialization;
using GovBot.Channels.Quotes;

namespace GovBot.Channels.Teams.Cards;

/// <summary>Something to click on a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrl), "Action.OpenUrl")]
internal abstract record CardButton
{
    private CardButton()
    {
    }

    /// <summary>Its label.</summary>
    public string? Title { get; init; }

    /// <summary>Asks the bot for another card in this one's place (<c>adaptiveCard/action</c>).</summary>
    public sealed record Execute(string Verb, CardData Data) : CardButton
    {
        // The fields of the card are there to be copied from, not to be sent.
        public string AssociatedInputs { get; } = "none";
    }

    /// <summary>Sends its data out of a dialog (<c>composeExtension/submitAction</c>).</summary>
    public sealed record Submit(CardData Data) : CardButton;

    /// <summary>Opens an address in a browser.</summary>
    public sealed record OpenUrl(string Url) : CardButton;
}
