namespace CpmTracker.Domain.Catalogue;

using System.ComponentModel.DataAnnotations;

/// <summary>Where an item of the catalogue comes from and how far it can be trusted.</summary>
/// <param name="Sources">Source ids, with lines where the source has them: <c>S3:61-63</c>, <c>P14</c>.</param>
/// <param name="Notes">Contradictions between sources, damage in them, and what was inferred; in plain words.</param>
/// <param name="Status">How far the item is verified.</param>
public sealed record Provenance(
    [MinLength(1), RefersTo(typeof(SourceDefined))] IReadOnlyList<string> Sources, IReadOnlyList<string> Notes, Verification Status = Verification.Confirmed);

/// <summary>How far a fact is verified.</summary>
public enum Verification
{
    /// <summary>A source says so.</summary>
    Confirmed,

    /// <summary>Recalled, inferred or proposed: somebody has still to confirm it.</summary>
    Unverified,

    /// <summary>Nobody has found it out; the item stands for something that exists.</summary>
    Unknown,
}

/// <summary>Words that a source uses for an item beside those of its own title or text.</summary>
/// <param name="Text">The words, exactly as the source has them.</param>
/// <param name="Sources">Where they stand.</param>
public sealed record Wording(string Text, [MinLength(1), RefersTo(typeof(SourceDefined))] IReadOnlyList<string> Sources);

/// <summary>A statement of a guide about what its module or segment is about.</summary>
/// <param name="Id">The statement's id, for example <c>M1-S1-C1</c>.</param>
/// <param name="Text">The statement, exactly as the source has it.</param>
/// <param name="Sources">Where it stands.</param>
public sealed record ContentStatement(string Id, string Text, [MinLength(1), RefersTo(typeof(SourceDefined))] IReadOnlyList<string> Sources);

/// <summary>Says that a value is the id of another item, so that a reader can refuse an id which nothing has.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RefersToAttribute(params Type[] kinds) : Attribute
{
    /// <summary>The kinds of item that the id may belong to; empty for any.</summary>
    public IReadOnlyList<Type> Kinds { get; } = kinds;
}
