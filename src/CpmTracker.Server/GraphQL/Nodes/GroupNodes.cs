namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.Reporting;

/// <summary>What the rows of a group have in common.</summary>
[GraphQLName("GroupKeyValue")]
public sealed class GroupKeyNode(GroupKey by, string? value)
{
    /// <summary>By which key.</summary>
    public GroupKey By => by;

    /// <summary>The value, the same for ever: a name, a code, an id, or a constant of the API; none for the rows that have no such thing.</summary>
    public string? Key => by is GroupKey.SizeClass or GroupKey.Stage or GroupKey.Area or GroupKey.Status && value is not null ? Words.Constant(value) : value;

    /// <summary>The value as people read it: a county and a coach by name.</summary>
    public async Task<string> GetLabel(CountyLoader counties, NameLoader names, CancellationToken ct) => (by, value) switch
    {
        (_, null) => "None",
        (GroupKey.County, _) => (await counties.LoadAsync(value, ct))?.Registered?.Name ?? value,
        (GroupKey.Coach, _) => await names.LoadAsync(value, ct) ?? value,
        (GroupKey.Area, _) => value.ToUpperInvariant(),
        (GroupKey.SizeClass or GroupKey.Stage or GroupKey.Status, _) => Words.Sentence(value),
        _ => value,
    };
}

/// <summary>What a group of anything tells.</summary>
public abstract class GroupNode
{
    private protected GroupNode(GroupRow row) => Row = row;

    /// <summary>What they have in common, in the order in which it was asked for.</summary>
    public IReadOnlyList<GroupKeyNode> Keys => [.. Row.Keys.Select(k => new GroupKeyNode(k.Key, k.Value))];

    /// <summary>Their part of all that were counted, from 0 to 1.</summary>
    public double Share => Row.Share;

    private protected GroupRow Row { get; }
}

/// <summary>A group of directors.</summary>
[GraphQLName("DirectorGroup")]
public sealed class DirectorGroupNode : GroupNode
{
    internal DirectorGroupNode(GroupRow row)
        : base(row)
    {
    }

    /// <summary>How many directors.</summary>
    public int Count => Row.Count;

    /// <summary>Coaching minutes delivered.</summary>
    public Measure MinutesDelivered => Row.Measures[DirectorRows.MinutesDelivered];

    /// <summary>Coaching minutes planned by the catalogue, at most.</summary>
    public Measure MinutesPlanned => Row.Measures[DirectorRows.MinutesPlanned];

    /// <summary>Days from enrolment to the first session of Module One, of directors who had it.</summary>
    public Measure DaysToSessionOne => Row.Measures[DirectorRows.DaysToSessionOne];

    /// <summary>Days from the first session to the second, of directors who had both.</summary>
    public Measure DaysFromSessionOneToTwo => Row.Measures[DirectorRows.DaysToSessionTwo];

    /// <summary>Days from enrolment to the professional development plan, of directors who have one.</summary>
    public Measure DaysToPlan => Row.Measures[DirectorRows.DaysToPlan];
}

/// <summary>A group of coaching sessions.</summary>
[GraphQLName("CoachingSessionGroup")]
public sealed class CoachingSessionGroupNode : GroupNode
{
    internal CoachingSessionGroupNode(GroupRow row)
        : base(row)
    {
    }

    /// <summary>How many sessions.</summary>
    public int Count => Row.Count;

    /// <summary>How long they lasted, in minutes.</summary>
    public Measure Minutes => Row.Measures[SessionRows.Minutes];

    /// <summary>How long the catalogue plans these sessions to last, in minutes, at most.</summary>
    public Measure MinutesPlanned => Row.Measures[SessionRows.MinutesPlanned];
}

/// <summary>A group of counties.</summary>
[GraphQLName("CountyGroup")]
public sealed class CountyGroupNode : GroupNode
{
    internal CountyGroupNode(GroupRow row)
        : base(row)
    {
    }

    /// <summary>How many counties; grouped by AREA, how many have a priority in it.</summary>
    public int Count => Row.Count;

    /// <summary>Directors in the programme who serve there.</summary>
    public Measure Directors => Row.Measures[CountyRows.Directors];

    /// <summary>Coaching minutes delivered to the directors who served there last.</summary>
    public Measure MinutesDelivered => Row.Measures[CountyRows.MinutesDelivered];

    /// <summary>Coaching minutes planned for them, at most.</summary>
    public Measure MinutesPlanned => Row.Measures[CountyRows.MinutesPlanned];

    /// <summary>Local priorities as last set.</summary>
    public Measure LocalPriorities => Row.Measures[CountyRows.Priorities];

    /// <summary>Days since the latest Snapshot, of counties that completed one.</summary>
    public Measure DaysSinceSnapshot => Row.Measures[CountyRows.DaysSinceSnapshot];
}

/// <summary>A group of counties' parts in statewide activities.</summary>
[GraphQLName("ActivityGroup")]
public sealed class ActivityGroupNode : GroupNode
{
    internal ActivityGroupNode(GroupRow row)
        : base(row)
    {
    }

    /// <summary>How many parts: a county counts once for each activity that it took part in.</summary>
    public int Count => Row.Count;

    /// <summary>How many different counties.</summary>
    public int Counties => Row.Distinct[ActivityRows.DifferentCounties];

    /// <summary>How many different activities.</summary>
    public int Activities => Row.Distinct[ActivityRows.DifferentActivities];

    /// <summary>People who came, of parts of which that was told; somebody who came twice counts twice.</summary>
    public Measure People => Row.Measures[ActivityRows.People];
}

/// <summary>A group of events.</summary>
[GraphQLName("EventGroup")]
public sealed class EventGroupNode : GroupNode
{
    internal EventGroupNode(GroupRow row)
        : base(row)
    {
    }

    /// <summary>How many events.</summary>
    public int Count => Row.Count;
}
