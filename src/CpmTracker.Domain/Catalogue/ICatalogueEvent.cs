namespace CpmTracker.Domain.Catalogue;

/// <summary>An event of a stream <c>catalogue-{edition}</c>.</summary>
public interface ICatalogueEvent;

/// <summary>An item of the catalogue: one fact of the reference data, as one edition has it.</summary>
public interface ICatalogueDefinition : ICatalogueEvent
{
    /// <summary>The item's id: unique in an edition, the same in every edition.</summary>
    string Id { get; }
}
