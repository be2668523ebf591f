namespace CpmTracker.Domain.Activities;

using CpmTracker.Domain.Catalogue;

/// <summary>What the catalogue in force has that an activity can refer to.</summary>
/// <param name="Types">Ids of the statewide activity types.</param>
/// <param name="Regions">Names of the training regions.</param>
/// <param name="Hosts">Ids of the organisations.</param>
/// <param name="Levels">Ids of the levels of staff, by number.</param>
/// <param name="Materials">Ids of the materials.</param>
public sealed record ActivityTerms(
    IReadOnlyList<string> Types, IReadOnlyList<string> Regions, IReadOnlyList<string> Hosts, IReadOnlyList<string> Levels, IReadOnlyList<string> Materials)
{
    /// <summary>Where no edition is in force: nothing can be referred to.</summary>
    public static ActivityTerms None { get; } = new([], [], [], [], []);

    /// <summary>The terms of an edition.</summary>
    public static ActivityTerms Of(Catalogue catalogue) => new(
        [.. catalogue.ActivityTypes.Select(t => t.Id)],
        [.. catalogue.Regions.Select(r => r.Name)],
        [.. catalogue.Organisations.Select(o => o.Id)],
        [.. catalogue.StaffLevels.OrderBy(l => l.Number).Select(l => l.Id)],
        [.. catalogue.Materials.Select(m => m.Id)]);
}
