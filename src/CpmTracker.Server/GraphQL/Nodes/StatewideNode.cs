namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;

/// <summary>Where everyone stands, statewide.</summary>
[GraphQLName("StatewideDashboard")]
public sealed class StatewideNode(StatewideDashboard view)
{
    /// <summary>Counties known: 58 once the reference data is loaded.</summary>
    public int CountiesKnown => view.Counties.Count;

    /// <summary>Counties in which a director who is enrolled serves.</summary>
    public int CountiesWithDirector => view.CountiesWith(Seat.Enrolled);

    /// <summary>Counties whose directors have left the county or the programme.</summary>
    public int CountiesWithVacancy => view.CountiesWith(Seat.Vacant);

    /// <summary>Counties of which no director was ever enrolled.</summary>
    public int CountiesWithNoneYet => view.CountiesWith(Seat.NoneYet);

    /// <summary>Directors in the programme, by where they stand in Module One.</summary>
    public IReadOnlyList<StatusCountNode> Directors => [.. Enum.GetValues<ModuleStatus>().Select(s => new StatusCountNode(DirectorStatuses.Of(s), view.DirectorsAt(s)))];

    /// <summary>Coaching minutes delivered, to directors in the programme and to those who withdrew.</summary>
    public int MinutesDelivered => view.MinutesDelivered();

    /// <summary>Coaching minutes planned for the same directors, at most.</summary>
    public int MinutesPlanned => view.MinutesPlanned();

    /// <summary>Counties by the stage that they last declared.</summary>
    public IReadOnlyList<StageCountNode> Stages =>
        [.. Enum.GetValues<ImplementationStage>().Select(s => new StageCountNode(s, view.CountiesAt(s))), new StageCountNode(null, view.CountiesAt(null))];

    /// <summary>Priorities by area of concentration.</summary>
    public IReadOnlyList<AreaCountNode> Priorities =>
        [.. Enum.GetValues<AreaOfConcentration>().Select(a => new AreaCountNode(a, view.LocalPrioritiesIn(a), view.DirectorPrioritiesIn(a)))];

    /// <summary>One line a county, by FIPS code.</summary>
    public IReadOnlyList<CountyLineNode> Counties => [.. view.Counties.Select(c => new CountyLineNode(c))];

    /// <summary>Whether any county shows history made up for demonstration.</summary>
    public bool Demonstration => view.Demonstration;
}

/// <summary>How many directors stand there.</summary>
[GraphQLName("StatusCount")]
public sealed class StatusCountNode(DirectorStatus status, int count)
{
    /// <summary>Where.</summary>
    public DirectorStatus Status => status;

    /// <summary>How many.</summary>
    public int Count => count;
}

/// <summary>How many counties last declared this stage.</summary>
[GraphQLName("StageCount")]
public sealed class StageCountNode(ImplementationStage? stage, int count)
{
    /// <summary>The stage; none for counties that have declared none.</summary>
    public ImplementationStage? Stage => stage;

    /// <summary>How many.</summary>
    public int Count => count;
}

/// <summary>How many priorities lie in this area of concentration.</summary>
[GraphQLName("AreaCount")]
public sealed class AreaCountNode(AreaOfConcentration area, int countyPriorities, int directorPriorities)
{
    /// <summary>The area.</summary>
    public AreaOfConcentration Area => area;

    /// <summary>Local priorities that counties set.</summary>
    public int CountyPriorities => countyPriorities;

    /// <summary>Priorities that directors in the programme ranked.</summary>
    public int DirectorPriorities => directorPriorities;
}

/// <summary>One county in the statewide dashboard.</summary>
[GraphQLName("CountyLine")]
public sealed class CountyLineNode(CountyLine line)
{
    /// <summary>The county.</summary>
    public async Task<CountyNode?> GetCounty(CountyLoader counties, CancellationToken ct) =>
        await counties.LoadAsync(line.County, ct) is { } county ? new(county) : null;

    /// <summary>The county's name.</summary>
    public string Name => line.Name;

    /// <summary>The region as last assigned.</summary>
    public string? Region => line.Region;

    /// <summary>Whether the director's seat is filled.</summary>
    public Seat Seat => line.Seat;

    /// <summary>Coaching minutes delivered to the directors who served here last.</summary>
    public int MinutesDelivered => line.MinutesDelivered;

    /// <summary>Coaching minutes planned for them, at most.</summary>
    public int MinutesPlanned => line.MinutesPlanned;

    /// <summary>The day of the latest Snapshot.</summary>
    public DateOnly? SnapshotOn => line.SnapshotOn;

    /// <summary>Target day of the reassessment by the plan in force.</summary>
    public DateOnly? ReassessOn => line.ReassessOn;

    /// <summary>The stage last declared.</summary>
    public ImplementationStage? Stage => line.Stage;
}
