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
    /// <summary>Name in <see cref="Perspectives"/> of the director's own view.</summary>
    public const string Self = "self";

    /// <summary>Whose views it is made for, such as <c>self</c>, <c>coach</c>, <c>staff</c>, <c>peer</c>.</summary>
    public IReadOnlyList<string> Perspectives { get; init; } = [];

    /// <summary>What the catalogue says of it.</summary>
    public static InstrumentInForce Of(InstrumentPublished published) => new(
        published.Id,
        published.Version,
        [.. published.Items.Select(i => i.Id)],
        published.Scale.Points.Min(p => p.Value),
        published.Scale.Points.Max(p => p.Value),
        published.Scale.NotObserved)
    {
        Perspectives = published.Perspectives,
    };

    /// <summary>The catalogue in force has no such instrument.</summary>
    public static Decision Missing { get; } = Decision.Reject(Rejection.InstrumentNotInCatalogue, "The catalogue in force has no such instrument and version.");

    /// <summary>A rating lies outside the scale (I11).</summary>
    public Decision OutsideScale => Decision.Reject(Rejection.RatingOutsideScale, $"The scale of {Id} {Version} runs from {Min} to {Max}.");

    /// <summary>It is not made for this view (domain report, section 2.2).</summary>
    public static Decision OtherPerspective { get; } = Decision.Reject(Rejection.PerspectiveNotInInstrument, "The instrument is not made for this perspective.");

    /// <summary>What speaks against these ratings: an item left out, rated twice or unknown, or a rating outside the scale (I11); none where they are complete.</summary>
    public Decision? Against(IReadOnlyList<ItemRating> ratings) =>
        !Items.Order().SequenceEqual(ratings.Select(r => r.Item).Order())
            ? Decision.Reject(Rejection.ItemsDoNotMatchInstrument, $"Rate each of the {Items.Count} items of {Id} {Version} once.")
        : ratings.Any(r => !Has(r.Rating)) ? OutsideScale
        : null;

    /// <summary>These complete ratings, in the order of the items.</summary>
    public IReadOnlyList<ItemRating> InOrder(IReadOnlyList<ItemRating> ratings) => [.. Items.Select(i => ratings.First(r => r.Item == i))];

    /// <summary>Whether it is made for this view.</summary>
    public bool IsFor(string perspective) => Perspectives.Contains(perspective, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the scale has this step.</summary>
    public bool Has(int? rating) => rating is null ? NotObserved : rating >= Min && rating <= Max;
}
