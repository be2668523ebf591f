namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Authorization;
using HotChocolate.Types.Relay;

/// <summary>One of California's 58 counties, with its implementation of the CPM.</summary>
[Node]
[GraphQLName("County")]
public sealed class CountyNode(CountyImplementation view) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => new(County: view.Id, Region: view.Region?.Region);

    /// <summary>The county's opaque id.</summary>
    public string Id => StreamId.OfCounty(view.Id);

    /// <summary>FIPS code, five digits.</summary>
    public string Fips => view.Id;

    /// <summary>The county's name.</summary>
    public string? Name => view.Registered?.Name;

    /// <summary>Inhabitants (American Community Survey 2021, five-year).</summary>
    public int? Population => view.Registered?.Population;

    /// <summary>Our own class of that number.</summary>
    public SizeClass? SizeClass => view.Registered?.SizeClass;

    /// <summary>The child welfare agency's name.</summary>
    public string? Agency => view.Agency?.Agency;

    /// <summary>How surely the agency's name is known.</summary>
    public Known? AgencyKnown => view.Agency?.Known;

    /// <summary>The Regional Training Academy's region, by its own name.</summary>
    public string? Region => view.Region?.Region;

    /// <summary>How surely the region is known.</summary>
    public Known? RegionKnown => view.Region?.Known;

    /// <summary>Where the county's implementation stands.</summary>
    [Authorize(Clearances.Programme)]
    public CountyImplementationNode? Implementation => new(view);

    /// <summary>Finds a county by the id of its stream; none where there is none such.</summary>
    /// <param name="id">The id of the county's stream.</param>
    /// <param name="counties">Loads them.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<CountyNode?> GetAsync(string id, CountyLoader counties, CancellationToken ct) =>
        await counties.LoadAsync(GraphQL.Fips.Of(id), ct) is { } county ? new(county) : null;
}

/// <summary>Where one county stands: its directors, Snapshot, local priorities, Implementation Plan and declared stage.</summary>
[GraphQLName("CountyImplementation")]
public sealed class CountyImplementationNode(CountyImplementation view)
{
    /// <summary>Whether the director's seat is filled.</summary>
    public Seat Seat => view.Seat();

    /// <summary>The directors who serve the county and are in the programme.</summary>
    public IReadOnlyList<CountyDirectorNode> Directors => [.. view.Directors.Where(d => d.Serves).Select(d => new CountyDirectorNode(d, view.Id))];

    /// <summary>Coaching minutes delivered to the directors who served here last.</summary>
    public int MinutesDelivered => view.Directors.Where(d => d.Here).Sum(d => d.MinutesDelivered);

    /// <summary>Coaching minutes planned for them, at most.</summary>
    public int MinutesPlanned => view.Directors.Where(d => d.Here).Sum(d => d.MinutesPlanned);

    /// <summary>The Snapshots completed, in order.</summary>
    public IReadOnlyList<SnapshotNode> Snapshots => [.. view.Snapshots.Select(s => new SnapshotNode(s))];

    /// <summary>The local priorities as last set.</summary>
    public IReadOnlyList<LocalPriorityNode> LocalPriorities => [.. view.Priorities?.Priorities.Select(p => new LocalPriorityNode(p)) ?? []];

    /// <summary>The Implementation Plan as last adopted.</summary>
    public ImplementationPlanNode? Plan => view.Plan is { } plan ? new(plan) : null;

    /// <summary>The stage in force; none where the county has declared none.</summary>
    public StageNode? Stage => view.Stages is [.., var declared] ? new(declared) : null;

    /// <summary>Every stage declared, in the order in which it was recorded.</summary>
    public IReadOnlyList<StageNode> Stages => [.. view.Stages.Select(s => new StageNode(s))];

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration => view.Demonstration;
}

/// <summary>A director as the county counts them.</summary>
[GraphQLName("CountyDirector")]
public sealed class CountyDirectorNode(CountyDirector line, string county) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => new(line.Director, County: county);

    /// <summary>The director.</summary>
    [Authorize(Clearances.Programme)]
    public async Task<DirectorNode?> GetDirector(DirectorLoader directors, CancellationToken ct) =>
        await directors.LoadAsync(line.Director, ct) is { } view ? new(view) : null;

    /// <summary>Where they stand in the module.</summary>
    public DirectorStatus Status => DirectorStatuses.Of(line.Status);

    /// <summary>Coaching minutes delivered.</summary>
    public int MinutesDelivered => line.MinutesDelivered;

    /// <summary>Coaching minutes planned, at most.</summary>
    public int MinutesPlanned => line.MinutesPlanned;
}

/// <summary>A CPM Implementation Snapshot: the county's collective self-assessment.</summary>
[GraphQLName("Snapshot")]
public sealed class SnapshotNode(SnapshotCompleted snapshot)
{
    /// <summary>The Snapshot's opaque id.</summary>
    [ID("Snapshot")]
    public string Id => snapshot.Snapshot;

    /// <summary>The day of completion.</summary>
    public DateOnly CompletedOn => snapshot.OccurredOn;

    /// <summary>The instrument's id in the catalogue.</summary>
    public string Instrument => snapshot.Instrument;

    /// <summary>The instrument's version.</summary>
    public int InstrumentVersion => snapshot.InstrumentVersion;

    /// <summary>How many people took part, if told.</summary>
    public int? Participants => snapshot.Participants;

    /// <summary>One rating a dimension.</summary>
    public IReadOnlyList<DimensionNode> Dimensions => [.. snapshot.Dimensions.Select(d => new DimensionNode(d))];
}

/// <summary>How a county rated itself in one dimension.</summary>
[GraphQLName("DimensionRating")]
public sealed class DimensionNode(DimensionRating dimension)
{
    /// <summary>The dimension's area of concentration.</summary>
    public AreaOfConcentration Area => dimension.Area;

    /// <summary>A step of the instrument's scale.</summary>
    public int Rating => dimension.Rating;
}

/// <summary>A county's priority for local planning.</summary>
[GraphQLName("LocalPriority")]
public sealed class LocalPriorityNode(LocalPriority priority)
{
    /// <summary>1 is the first.</summary>
    public int Rank => priority.Rank;

    /// <summary>The area of concentration.</summary>
    public AreaOfConcentration Area => priority.Area;

    /// <summary>What the county means to do.</summary>
    public Task<WritingNode> GetText(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(priority.Text, opened, ct);
}

/// <summary>A county's Implementation Plan.</summary>
[GraphQLName("ImplementationPlan")]
public sealed class ImplementationPlanNode(ImplementationPlanAdopted plan)
{
    /// <summary>The plan's opaque id.</summary>
    [ID("ImplementationPlan")]
    public string Id => plan.Plan;

    /// <summary>The day of adoption.</summary>
    public DateOnly AdoptedOn => plan.OccurredOn;

    /// <summary>Target start.</summary>
    public DateOnly StartsOn => plan.StartsOn;

    /// <summary>Target day of the reassessment.</summary>
    public DateOnly ReassessOn => plan.ReassessOn;

    /// <summary>Whether the horizon is not the usual 12 to 18 months.</summary>
    public bool OutsideUsualHorizon => plan.OutsideUsualHorizon;
}

/// <summary>A stage of implementation as a county declared it.</summary>
[GraphQLName("DeclaredStage")]
public sealed class StageNode(ImplementationStageDeclared declared)
{
    /// <summary>The stage.</summary>
    public ImplementationStage Stage => declared.Stage;

    /// <summary>The day from which it holds.</summary>
    public DateOnly On => declared.OccurredOn;

    /// <summary>What the county goes by.</summary>
    public Task<WritingNode> GetEvidence(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(declared.Evidence, opened, ct);
}
