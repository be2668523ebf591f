namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Catalogue;

/// <summary>What the record of a session can refer to by the catalogue in force, as ids.</summary>
/// <param name="Modules">The modules.</param>
/// <param name="Activities">The activities.</param>
/// <param name="Materials">The materials.</param>
/// <param name="Questions">The reflection questions, those on REDI among them.</param>
/// <param name="Redi">The questions on race, equity, diversity and inclusion, and the REDI items.</param>
public sealed record SessionTerms(
    IReadOnlyList<string> Modules, IReadOnlyList<string> Activities, IReadOnlyList<string> Materials, IReadOnlyList<string> Questions, IReadOnlyList<string> Redi)
{
    /// <summary>No catalogue is in force.</summary>
    public static SessionTerms None { get; } = new([], [], [], [], []);

    /// <summary>What an edition has.</summary>
    public static SessionTerms Of(Catalogue catalogue) => new(
        [.. catalogue.Modules.Select(m => m.Id)],
        [.. catalogue.Activities.Select(a => a.Id)],
        [.. catalogue.Materials.Select(m => m.Id)],
        [.. catalogue.Questions.Select(q => q.Id)],
        [.. catalogue.Questions.Where(q => q.Redi).Select(q => q.Id), .. catalogue.RediItems.Select(r => r.Id)]);
}
