namespace CpmTracker.Projections;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;

/// <summary>One county in <see cref="StatewideDashboard"/>.</summary>
public sealed record CountyLine
{
    /// <summary>FIPS code.</summary>
    public required string County { get; init; }

    /// <summary>The county's name.</summary>
    public required string Name { get; init; }

    /// <summary>The region of the latest assignment.</summary>
    public string? Region { get; init; }

    /// <summary>Every assignment to a region, in the order of recording.</summary>
    public required IReadOnlyList<CountyAssignedToRegion> Regions { get; init; }

    /// <summary>Whether the director's seat is filled.</summary>
    public required Seat Seat { get; init; }

    /// <summary>Directors in the programme who serve the county, by where they stand in the module.</summary>
    public required IReadOnlyDictionary<ModuleStatus, int> Directors { get; init; }

    /// <summary>The same directors by each module that any of them has started, and by where they stand in it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<ModuleStatus, int>> Modules { get; init; }

    /// <summary>Coaching minutes delivered to the directors who served here last.</summary>
    public required int MinutesDelivered { get; init; }

    /// <summary>Coaching minutes planned for them, at most.</summary>
    public required int MinutesPlanned { get; init; }

    /// <summary>The day of the latest Snapshot, in whatever order they were recorded.</summary>
    public DateOnly? SnapshotOn { get; init; }

    /// <summary>The days of all Snapshots, in order.</summary>
    public required IReadOnlyList<DateOnly> Snapshots { get; init; }

    /// <summary>Target day of the reassessment by the plan in force; none once it was reassessed.</summary>
    public DateOnly? ReassessOn { get; init; }

    /// <summary>The plans, each with its reassessment.</summary>
    public required IReadOnlyList<PlanDue> Plans { get; init; }

    /// <summary>The stage in force.</summary>
    public ImplementationStage? Stage { get; init; }

    /// <summary>The stages declared, by day.</summary>
    public required IReadOnlyList<StageLine> Stages { get; init; }

    /// <summary>How often each tool was used, by the tool's id in the catalogue.</summary>
    public required IReadOnlyList<ToolLine> Tools { get; init; }

    /// <summary>The times without a director, in order.</summary>
    public required IReadOnlyList<SeatVacancy> Vacancies { get; init; }

    /// <summary>Requests for help that are not answered, by area of concentration.</summary>
    public required IReadOnlyDictionary<AreaOfConcentration, int> OpenHelp { get; init; }

    /// <summary>Local priorities, by area of concentration.</summary>
    public required IReadOnlyDictionary<AreaOfConcentration, int> LocalPriorities { get; init; }

    /// <summary>Priorities of the directors in the programme, by area of concentration.</summary>
    public required IReadOnlyDictionary<AreaOfConcentration, int> DirectorPriorities { get; init; }

    /// <summary>Whether the county shows history made up for demonstration.</summary>
    public required bool Demonstration { get; init; }

    /// <summary>The stage in force at the end of a day.</summary>
    public ImplementationStage? StageOn(DateOnly day) => Stages.LastOrDefault(s => s.On <= day)?.Stage;

    /// <summary>Directors in the programme who serve the county and stand there in a module; who has not started it stands at the beginning.</summary>
    public int DirectorsAt(ModuleStatus status, string module)
    {
        var started = Modules.GetValueOrDefault(module);
        var there = started?.GetValueOrDefault(status) ?? 0;
        return status == ModuleStatus.NotStarted ? there + Directors.Values.Sum() - (started?.Values.Sum() ?? 0) : there;
    }

    internal static CountyLine Of(CountyImplementation county) => new()
    {
        County = county.Id,
        Name = county.Registered?.Name ?? county.Id,
        Region = county.Region?.Region,
        Regions = county.Regions,
        Seat = county.Seat(),
        Directors = Counted(county.Directors.Where(d => d.Serves).Select(d => d.Status)),
        Modules = new SortedDictionary<string, IReadOnlyDictionary<ModuleStatus, int>>(
            county.Directors.Where(d => d.Serves).SelectMany(d => d.Modules).GroupBy(m => m.Module)
                .ToDictionary(g => g.Key, IReadOnlyDictionary<ModuleStatus, int> (g) => Counted(g.Select(m => m.Status))),
            StringComparer.Ordinal),
        MinutesDelivered = county.Directors.Where(d => d.Here).Sum(d => d.MinutesDelivered),
        MinutesPlanned = county.Directors.Where(d => d.Here).Sum(d => d.MinutesPlanned),
        SnapshotOn = county.Assessments.Snapshots.Latest()?.Told.OccurredOn,
        Snapshots = [.. county.Assessments.Snapshots.Select(s => s.Told.OccurredOn).Order()],
        ReassessOn = county.Planning.Dues().Due(),
        Plans = county.Planning.Dues(),
        Stage = county.Stage(),
        Stages = [.. county.Stages.OrderBy(s => s.Told.OccurredOn).Select(s => new StageLine(s.Told.OccurredOn, s.Told.Stage))],
        Tools = ToolLine.Of(county.Practice.ToolUses.Select(u => u.Told)),
        Vacancies = county.Vacancies(),
        OpenHelp = Counted(county.Practice.OpenHelp().Select(r => r.Told.Area)),
        LocalPriorities = Counted(county.Planning.Priorities.Latest()?.Told.Priorities.Select(p => p.Area) ?? []),
        DirectorPriorities = Counted(county.Directors.Where(d => d.Serves).SelectMany(d => d.PriorityAreas)),
        Demonstration = county.Demonstration,
    };

    private static SortedDictionary<T, int> Counted<T>(IEnumerable<T> values)
        where T : struct, Enum => new(values.CountBy(v => v).ToDictionary());
}

/// <summary>A stage that a county declared.</summary>
/// <param name="On">The day from which it holds.</param>
/// <param name="Stage">The stage.</param>
public sealed record StageLine(DateOnly On, ImplementationStage Stage);

/// <summary>How a county used a tool.</summary>
/// <param name="Tool">The tool's id in the catalogue.</param>
/// <param name="Uses">How often.</param>
/// <param name="LastOn">The latest day.</param>
public sealed record ToolLine(string Tool, int Uses, DateOnly LastOn)
{
    internal static IReadOnlyList<ToolLine> Of(IEnumerable<ToolUsed> uses) =>
        [.. uses.GroupBy(u => u.Tool).Select(g => new ToolLine(g.Key, g.Count(), g.Max(u => u.OccurredOn))).OrderBy(t => t.Tool, StringComparer.Ordinal)];
}
