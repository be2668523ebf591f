namespace CpmTracker.Domain.Catalogue;

using System.ComponentModel.DataAnnotations;

/// <summary>A coaching session that a module plans.</summary>
/// <param name="Id">The session's id, for example <c>M1-CS1</c>.</param>
/// <param name="Module">The module it belongs to.</param>
/// <param name="Segment">The segment it belongs to.</param>
/// <param name="Number">Its number in the module, from 1.</param>
/// <param name="Planned">Planned length.</param>
/// <param name="Purpose">What it is for, in our own words.</param>
/// <param name="Steps">What happens in it, in order.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record CoachingSessionDefined(
    string Id, [RefersTo(typeof(ModuleDefined))] string Module, [RefersTo(typeof(SegmentDefined))] string Segment, [Range(1, 99)] int Number,
    PlannedMinutes Planned, string Purpose, [MinLength(1)] IReadOnlyList<SessionStep> Steps, Provenance Provenance) : ICatalogueDefinition;

/// <summary>Something that happens in a coaching session.</summary>
/// <param name="Id">The step's id, for example <c>M1-CS2-3</c>.</param>
/// <param name="Text">The guide's words, exactly.</param>
/// <param name="Questions">The question sets discussed in it.</param>
/// <param name="Sources">Where it stands.</param>
public sealed record SessionStep(
    string Id, string Text, [RefersTo(typeof(QuestionSetDefined))] IReadOnlyList<string> Questions,
    [MinLength(1), RefersTo(typeof(SourceDefined))] IReadOnlyList<string> Sources);

/// <summary>A task that a module gives, with the point by which it is due.</summary>
/// <param name="Id">The activity's id, for example <c>A4</c>.</param>
/// <param name="Module">The module it belongs to.</param>
/// <param name="Segment">The segment it belongs to.</param>
/// <param name="Actor">Who does it.</param>
/// <param name="Required">Whether the segment is complete only with it.</param>
/// <param name="Due">When it is due, relative to the module's coaching sessions.</param>
/// <param name="DoneBy">What records it as done.</param>
/// <param name="Text">The guide's words, exactly.</param>
/// <param name="OtherWordings">The same task in other places' words.</param>
/// <param name="Materials">The materials it needs.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ActivityDefined(
    string Id, [RefersTo(typeof(ModuleDefined))] string Module, [RefersTo(typeof(SegmentDefined))] string Segment, ActivityActor Actor, bool Required,
    DuePoint Due, DoneBy DoneBy, string Text, IReadOnlyList<Wording> OtherWordings, [RefersTo(typeof(MaterialDefined))] IReadOnlyList<string> Materials,
    Provenance Provenance) : ICatalogueDefinition;

/// <summary>Who does an activity.</summary>
public enum ActivityActor
{
    /// <summary>The director alone.</summary>
    Director,

    /// <summary>The coach alone.</summary>
    Coach,

    /// <summary>The director together with the coach.</summary>
    DirectorAndCoach,
}

/// <summary>A named resource: something to read, watch, fill in or consult.</summary>
/// <param name="Id">The material's id, for example <c>R3</c>.</param>
/// <param name="Title">Its title, exactly as the first source cited has it.</param>
/// <param name="Owner">Who publishes it; null when not known.</param>
/// <param name="Address">Where it can be found; null when the sources lost the link.</param>
/// <param name="ProbablySameAs">The material that this one probably is under another name; null when none.</param>
/// <param name="OtherTitles">The other names used for it.</param>
/// <param name="Uses">Where the guides list it.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record MaterialDefined(
    string Id, string Title, string? Owner, string? Address, [RefersTo(typeof(MaterialDefined))] string? ProbablySameAs,
    IReadOnlyList<Wording> OtherTitles, [MinLength(1)] IReadOnlyList<MaterialUse> Uses, Provenance Provenance) : ICatalogueDefinition;

/// <summary>A material is no longer the one to use. It stays defined, because what was recorded may name it.</summary>
/// <param name="Id">The retirement's id, for example <c>RET-R10</c>.</param>
/// <param name="Material">The material retired.</param>
/// <param name="ReplacedBy">The material to use instead; null when none takes its place.</param>
/// <param name="Reason">Why, in our own words.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record MaterialRetired(
    string Id, [RefersTo(typeof(MaterialDefined))] string Material, [RefersTo(typeof(MaterialDefined))] string? ReplacedBy, string Reason, Provenance Provenance)
    : ICatalogueDefinition;

/// <summary>A list in which a guide names a material.</summary>
/// <param name="Module">The module; null for a list that belongs to none.</param>
/// <param name="Segment">The segment; null for a list of the whole module.</param>
/// <param name="Heading">The list's heading, or what it is where the sources lost the heading.</param>
/// <param name="Sources">Where it stands.</param>
public sealed record MaterialUse(
    [RefersTo(typeof(ModuleDefined))] string? Module, [RefersTo(typeof(SegmentDefined))] string? Segment, string Heading,
    [MinLength(1), RefersTo(typeof(SourceDefined))] IReadOnlyList<string> Sources);
