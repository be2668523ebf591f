namespace CpmTracker.Domain.Catalogue;

using System.ComponentModel.DataAnnotations;

/// <summary>Questions that are asked together.</summary>
/// <param name="Id">The set's id, for example <c>Q-PRI</c>.</param>
/// <param name="Module">The module it belongs to.</param>
/// <param name="Session">The coaching session in which it is discussed; null for questions to think about beforehand.</param>
/// <param name="Title">What the questions are about, in our own words.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record QuestionSetDefined(
    string Id, [RefersTo(typeof(ModuleDefined))] string Module, [RefersTo(typeof(CoachingSessionDefined))] string? Session, string Title,
    Provenance Provenance) : ICatalogueDefinition;

/// <summary>A question for the director. What a director answers is never in the catalogue.</summary>
/// <param name="Id">The question's id, for example <c>Q-PRI-1</c>.</param>
/// <param name="Set">The set it belongs to.</param>
/// <param name="Number">Its number in the set, from 1.</param>
/// <param name="Text">The question, exactly as the source has it.</param>
/// <param name="PerPriority">Whether it is asked anew for each prioritised area.</param>
/// <param name="Redi">Whether it is one on race, equity, diversity and inclusion.</param>
/// <param name="OtherWordings">The same question in other places' words.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record QuestionDefined(
    string Id, [RefersTo(typeof(QuestionSetDefined))] string Set, [Range(1, 99)] int Number, string Text, bool PerPriority, bool Redi,
    IReadOnlyList<Wording> OtherWordings, Provenance Provenance) : ICatalogueDefinition;

/// <summary>A place where a module takes up race, equity, diversity and inclusion; a module covers REDI when all of them were covered.</summary>
/// <param name="Id">The item's id, <c>REDI-1</c> and on.</param>
/// <param name="Module">The module it belongs to.</param>
/// <param name="Kind">What sort of item it is.</param>
/// <param name="Item">The objective, question or material; null for a statement.</param>
/// <param name="Text">The words, exactly as the source has them.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record RediItemDefined(
    string Id, [RefersTo(typeof(ModuleDefined))] string Module, RediItemKind Kind,
    [RefersTo(typeof(LearningObjectiveDefined), typeof(QuestionDefined), typeof(MaterialDefined))] string? Item, string Text, Provenance Provenance)
    : ICatalogueDefinition;

/// <summary>What sort of thing a REDI item is.</summary>
public enum RediItemKind
{
    /// <summary>A learning objective.</summary>
    LearningObjective,

    /// <summary>A question to reflect on.</summary>
    Question,

    /// <summary>A material to use.</summary>
    Material,

    /// <summary>A statement about the model.</summary>
    Statement,
}
