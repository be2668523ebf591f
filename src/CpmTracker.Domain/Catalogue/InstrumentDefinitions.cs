namespace CpmTracker.Domain.Catalogue;

using System.ComponentModel.DataAnnotations;

/// <summary>A version of a set of CPM behaviours: titles and our own paraphrase, never the publisher's text.</summary>
/// <param name="Id">The set's id, for example <c>leadership-behaviors</c>.</param>
/// <param name="Version">Its version, from 1.</param>
/// <param name="Title">Its name.</param>
/// <param name="Elements">The elements that its behaviours are grouped by.</param>
/// <param name="Behaviors">The behaviours, in order.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record BehaviorSetPublished(
    string Id, [Range(1, 9999)] int Version, string Title, [MinLength(1)] IReadOnlyList<BehaviorElement> Elements, IReadOnlyList<Behavior> Behaviors,
    Provenance Provenance) : ICatalogueDefinition;

/// <summary>A practice element that behaviours are grouped by.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record BehaviorElement(string Id, string Title, Provenance Provenance);

/// <summary>A behaviour.</summary>
/// <param name="Id">The behaviour's id.</param>
/// <param name="Element">The element it belongs to.</param>
/// <param name="Number">Its number in the published list; null when not known.</param>
/// <param name="Title">Its short title.</param>
/// <param name="Summary">What it means, in our own words; null when its text could not be read.</param>
/// <param name="Details">Its sub-behaviours, in our own words.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record Behavior(
    string Id, [RefersTo(typeof(BehaviorElement))] string Element, int? Number, string Title, string? Summary, IReadOnlyList<BehaviorDetail> Details,
    Provenance Provenance);

/// <summary>
/// A sub-behaviour, or what a behaviour means for one level of staff. A line for one level belongs to the sub-behaviour before it, and to the behaviour itself where
/// none stands before it.
/// </summary>
/// <param name="For">The level that it is for: <c>directors</c>, <c>supervisors</c>; null for all.</param>
/// <param name="Summary">What it means, in our own words.</param>
public sealed record BehaviorDetail(string? For, string Summary);

/// <summary>A version of an assessment tool: its items and its scale. Replacing a placeholder by the real tool is a new version and needs no code.</summary>
/// <param name="Id">The instrument's id.</param>
/// <param name="Version">Its version, from 1.</param>
/// <param name="Kind">What it assesses.</param>
/// <param name="Title">Its name.</param>
/// <param name="Provisional">Whether it only stands in for a tool that could not be read.</param>
/// <param name="Label">What to show beside every use of it; for a placeholder, that it is one.</param>
/// <param name="Perspectives">Who may rate: <c>self</c>, <c>coach</c>, <c>staff</c>, <c>peer</c>, <c>county-team</c>.</param>
/// <param name="Scale">The ratings.</param>
/// <param name="Items">What is rated, in order.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record InstrumentPublished(
    string Id, [Range(1, 9999)] int Version, InstrumentKind Kind, string Title, bool Provisional, string Label,
    [MinLength(1)] IReadOnlyList<string> Perspectives, RatingScale Scale, [MinLength(1)] IReadOnlyList<InstrumentItem> Items, Provenance Provenance)
    : ICatalogueDefinition;

/// <summary>What an instrument assesses.</summary>
public enum InstrumentKind
{
    /// <summary>A director's own leadership.</summary>
    LeadershipSelfAssessment,

    /// <summary>A county agency's progress with the CPM.</summary>
    CountySnapshot,
}

/// <summary>The ratings of an instrument: whole numbers from the least to the greatest point.</summary>
/// <param name="Points">The points, least first.</param>
/// <param name="NotObserved">Whether an item may be left as "not observed" instead of being rated.</param>
public sealed record RatingScale([MinLength(2)] IReadOnlyList<RatingPoint> Points, bool NotObserved)
{
    /// <summary>Whether the scale has the rating <paramref name="value"/>; null stands for "not observed".</summary>
    public bool Has(int? value) => value is null ? NotObserved : Points.Any(point => point.Value == value);
}

/// <summary>A point of a scale.</summary>
/// <param name="Value">The number recorded.</param>
/// <param name="Label">The word shown for it.</param>
public sealed record RatingPoint(int Value, string Label);

/// <summary>One thing to rate.</summary>
/// <param name="Id">The item's id, unique in the edition.</param>
/// <param name="Group">The heading it stands under.</param>
/// <param name="Prompt">What is shown to the person who rates.</param>
/// <param name="Concerns">The behaviour or area that it rates.</param>
public sealed record InstrumentItem(string Id, string Group, string Prompt, [RefersTo(typeof(Behavior), typeof(AreaDefined))] string Concerns);
