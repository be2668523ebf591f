namespace CpmTracker.Server.Seeding;

using CpmTracker.Domain.Catalogue;

/// <summary>What must hold between items, beyond that each is well formed and refers to items that exist.</summary>
internal static class ItemRules
{
    public static IEnumerable<SeedError> Broken(IReadOnlyList<Located> items, IReadOnlyList<LocatedCounty> counties) =>
        [.. NumbersTwice(items), .. SegmentsOfOtherModules(items), .. DuePointsWithoutSession(items), .. RegionsNotDefined(items, counties)];

    private static IEnumerable<SeedError> NumbersTwice(IReadOnlyList<Located> items)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return items
            .Select(located => (located, Place: PlaceOf(located.Item)))
            .Where(pair => pair.Place is not null && !taken.Add(pair.Place))
            .Select(pair => Error(pair.located, $"there is another {pair.Place}"));
    }

    private static string? PlaceOf(ICatalogueDefinition item) => item switch
    {
        ModuleDefined m => $"module with number {m.Number}",
        SegmentDefined s => $"segment with number {s.Number} in {s.Module}",
        CoachingSessionDefined s => $"session with number {s.Number} in {s.Module}",
        QuestionDefined q => $"question with number {q.Number} in {q.Set}",
        MaterialRetired r => $"retirement of {r.Material}",
        AreaDefined a => $"area with number {a.Number}",
        StaffLevelDefined l => $"staff level with number {l.Number}",
        ImplementationStageDefined s => $"stage with number {s.Number}",
        _ => null,
    };

    private static IEnumerable<SeedError> SegmentsOfOtherModules(IReadOnlyList<Located> items)
    {
        var moduleOf = items.Select(i => i.Item).OfType<SegmentDefined>().ToDictionary(s => s.Id, s => s.Module);
        return items
            .Select(located => (located, Place: SegmentAndModule(located.Item)))
            .Where(pair => pair.Place is { Segment: { } segment } && moduleOf.TryGetValue(segment, out var module) && module != pair.Place.Value.Module)
            .Select(pair => Error(pair.located, $"segment '{pair.Place!.Value.Segment}' is not one of {pair.Place.Value.Module}"));
    }

    private static (string? Segment, string Module)? SegmentAndModule(ICatalogueDefinition item) => item switch
    {
        LearningObjectiveDefined o => (o.Segment, o.Module),
        CoachingSessionDefined s => (s.Segment, s.Module),
        ActivityDefined a => (a.Segment, a.Module),
        _ => null,
    };

    private static IEnumerable<SeedError> DuePointsWithoutSession(IReadOnlyList<Located> items)
    {
        var sessions = items.Select(i => i.Item).OfType<CoachingSessionDefined>().Select(s => (s.Module, s.Number)).ToHashSet();
        return
            from located in items
            let activity = located.Item as ActivityDefined
            where activity is not null
            from number in new[] { activity.Due.Session, activity.Due.Until }.OfType<int>()
            where !sessions.Contains((activity.Module, number))
            select Error(located, $"{activity.Module} has no coaching session {number} for '{activity.Id}' to be due by");
    }

    private static IEnumerable<SeedError> RegionsNotDefined(IReadOnlyList<Located> items, IReadOnlyList<LocatedCounty> counties)
    {
        var regions = items.Select(i => i.Item).OfType<RegionDefined>().Select(r => r.Name).ToHashSet();
        return counties
            .Where(county => !regions.Contains(county.County.Region))
            .Select(county => new SeedError(SeedFolder.Counties, county.Line, $"'region' refers to '{county.County.Region}', which nothing defines"));
    }

    private static SeedError Error(Located at, string reason) => new(at.File, at.Line, reason);
}
