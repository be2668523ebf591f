namespace CpmTracker.Domain.Catalogue;

using System.ComponentModel.DataAnnotations;

/// <summary>A catalogue edition came into being: the first event of its stream.</summary>
/// <param name="Edition">The edition's id, for example <c>2026-11-22.1</c>.</param>
/// <param name="EffectiveOn">The first day on which it is in force.</param>
/// <param name="ContentHash">SHA-256 of the canonical content, 64 lower-case hex digits.</param>
/// <param name="Replaces">The edition in force before; null for the first.</param>
public sealed record CatalogueEditionPublished(string Edition, DateOnly EffectiveOn, string ContentHash, string? Replaces) : ICatalogueEvent;

/// <summary>A document or public page that items of the catalogue cite.</summary>
/// <param name="Id"><c>S0</c> to <c>S4</c>: the documents that first described the programme; <c>P1</c> and on: public pages; <c>U</c>: recall.</param>
/// <param name="Title">What it is.</param>
/// <param name="Addresses">Where it can be found, without the scheme; empty when no address is known.</param>
/// <param name="Note">What to know before citing it; null when nothing.</param>
public sealed record SourceDefined(string Id, string Title, IReadOnlyList<string> Addresses, string? Note) : ICatalogueDefinition;

/// <summary>The directors' programme as a whole, or another programme that is easily taken for it.</summary>
/// <param name="Id">The programme's id.</param>
/// <param name="Title">The name in public use today.</param>
/// <param name="Summary">What it is, in our own words.</param>
/// <param name="Names">The names that the sources use.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ProgrammeDefined(string Id, string Title, string Summary, IReadOnlyList<Wording> Names, Provenance Provenance) : ICatalogueDefinition;

/// <summary>A module of the programme.</summary>
/// <param name="Id">The module's id, <c>module-1</c> to <c>module-9</c>.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its title; null when it has not been found out.</param>
/// <param name="Names">The headings that the guides use for it.</param>
/// <param name="Reading">Planned reading and activities.</param>
/// <param name="Coaching">Planned coaching.</param>
/// <param name="Content">What the guides say of it as a whole.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ModuleDefined(
    string Id, [Range(1, 99)] int Number, string? Title, IReadOnlyList<Wording> Names, PlannedMinutes Reading, PlannedMinutes Coaching,
    IReadOnlyList<ContentStatement> Content, Provenance Provenance) : ICatalogueDefinition;

/// <summary>A segment: a part of a module with its own objective and hours.</summary>
/// <param name="Id">The segment's id, for example <c>M1-S2</c>.</param>
/// <param name="Module">The module it belongs to.</param>
/// <param name="Number">Its number in the module, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Reading">Planned reading and activities.</param>
/// <param name="Coaching">Planned coaching.</param>
/// <param name="Content">The guide's content statements, in their order.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record SegmentDefined(
    string Id, [RefersTo(typeof(ModuleDefined))] string Module, [Range(1, 99)] int Number, string Title, PlannedMinutes Reading, PlannedMinutes Coaching,
    IReadOnlyList<ContentStatement> Content, Provenance Provenance) : ICatalogueDefinition;

/// <summary>A learning objective of a module or of one of its segments.</summary>
/// <param name="Id">The objective's id, for example <c>LO-S2b</c>.</param>
/// <param name="Module">The module it belongs to.</param>
/// <param name="Segment">The segment it belongs to; null when it is the module's own.</param>
/// <param name="Kind">What is to be learnt.</param>
/// <param name="Text">The objective, exactly as the source has it.</param>
/// <param name="Redi">Whether it is one on race, equity, diversity and inclusion.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record LearningObjectiveDefined(
    string Id, [RefersTo(typeof(ModuleDefined))] string Module, [RefersTo(typeof(SegmentDefined))] string? Segment, ObjectiveKind Kind, string Text,
    bool Redi, Provenance Provenance) : ICatalogueDefinition;

/// <summary>What a learning objective is about.</summary>
public enum ObjectiveKind
{
    /// <summary>Something to know.</summary>
    Knowledge,

    /// <summary>Something to be able to do.</summary>
    Skill,

    /// <summary>A way to behave.</summary>
    Attitude,

    /// <summary>A segment's objective, which the guides do not sort into the other three.</summary>
    Segment,
}
