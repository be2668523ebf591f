namespace CpmTracker.Server.GraphQL.CountyNodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;

/// <summary>One county in the statewide dashboard.</summary>
[GraphQLName("CountyLine")]
public sealed class CountyLineNode(CountyLine line)
{
    /// <summary>The county.</summary>
    public async Task<CountyNode?> GetCounty(CountyLoader counties, CancellationToken ct) =>
        await counties.LoadAsync(line.County, ct) is { } county ? new(county) : null;

    /// <summary>The county's name.</summary>
    public string Name => line.Name;

    /// <summary>The region of today, or as it was on a day. Days before the first one told go by the first.</summary>
    /// <param name="on">The day; as last assigned if left out.</param>
    public string? GetRegion(DateOnly? on) => on is { } day ? line.Regions.On(day)?.Region : line.Region;

    /// <summary>Whether the director's seat is filled.</summary>
    public Seat Seat => line.Seat;

    /// <summary>The day since which it is vacant; none where it is not, or never was filled.</summary>
    public DateOnly? VacantSince => line.Vacancies is [.., { Until: null } open] ? open.From : null;

    /// <summary>Coaching minutes delivered to the directors who served here last.</summary>
    public int MinutesDelivered => line.MinutesDelivered;

    /// <summary>Coaching minutes planned for them, at most.</summary>
    public int MinutesPlanned => line.MinutesPlanned;

    /// <summary>The day of the latest Snapshot.</summary>
    public DateOnly? SnapshotOn => line.SnapshotOn;

    /// <summary>The days of all Snapshots, in order.</summary>
    public IReadOnlyList<DateOnly> Snapshots => line.Snapshots;

    /// <summary>Target day of the reassessment by the plan in force; none once it was reassessed.</summary>
    public DateOnly? ReassessOn => line.ReassessOn;

    /// <summary>Whether the reassessment of the plan in force on a day was due and its target day past.</summary>
    /// <param name="on">The day.</param>
    public bool ReassessmentOverdue(DateOnly on) => line.Plans.OverdueOn(on);

    /// <summary>The stage in force, today or at the end of a day.</summary>
    /// <param name="on">The day; as last known if left out.</param>
    public ImplementationStage? GetStage(DateOnly? on) => on is { } day ? line.StageOn(day) : line.Stage;

    /// <summary>Requests for help that are not answered, by area of concentration.</summary>
    public IReadOnlyList<HelpCountNode> OpenHelp => [.. line.OpenHelp.Select(h => new HelpCountNode(h.Key, h.Value))];
}

/// <summary>How many requests for help of a county are open in an area.</summary>
[GraphQLName("HelpCount")]
public sealed class HelpCountNode(AreaOfConcentration area, int count)
{
    /// <summary>The area of concentration.</summary>
    public AreaOfConcentration Area => area;

    /// <summary>How many.</summary>
    public int Count => count;
}

/// <summary>A time without a director in a county.</summary>
[GraphQLName("CountyVacancy")]
public sealed class CountyVacancyNode(CountyLine line, SeatVacancy vacancy)
{
    /// <summary>The county's name.</summary>
    public string County => line.Name;

    /// <summary>From when to when, and what became of the county's implementation.</summary>
    public VacancyNode Vacancy => new(vacancy);
}
