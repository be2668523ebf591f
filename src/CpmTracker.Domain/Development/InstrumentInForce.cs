namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Catalogue;

/// <summary>What a decision needs to know of an instrument: its items and its scale.</summary>
/// <param name="Id">The instrument's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Items">Ids of its items, in order.</param>
/// <param name="Min">Lowest step of the scale.</param>
/// <param name="Max">Highest step of the scale.</param>
/// <param name="NotObserved">Whether an item may be left unrated as not observed.</param>
public sealed record InstrumentInForce(string Id, int Version, IReadOnlyList<string> Items, int Min, int Max, bool NotObserved)
{
    /// <summary>What the catalogue says of it.</summary>
    public static InstrumentInForce Of(InstrumentPublished published) => new(
        published.Id,
        published.Version,
        [.. published.Items.Select(i => i.Id)],
        published.Scale.Points.Min(p => p.Value),
        published.Scale.Points.Max(p => p.Value),
        published.Scale.NotObserved);

    /// <summary>The catalogue in force has no such instrument.</summary>
    public static Decision Missing { get; } = Decision.Reject(Rejection.InstrumentNotInCatalogue, "The catalogue in force has no such instrument and version.");

    /// <summary>A rating lies outside the scale (I11).</summary>
    public Decision OutsideScale => Decision.Reject(Rejection.RatingOutsideScale, $"The scale of {Id} {Version} runs from {Min} to {Max}.");

    /// <summary>Whether the scale has this step.</summary>
    public bool Has(int? rating) => rating is null ? NotObserved : rating >= Min && rating <= Max;
}
