namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Types.Relay;

/// <summary>A statewide activity: a Director Session, a Learning Circle, an RTA bootcamp, regional work. Public, but for how many of which staff came.</summary>
[Node]
[GraphQLName("StatewideActivity")]
public sealed class StatewideActivityNode(ActivityRecord record) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => new(Region: record.Region());

    /// <summary>The activity's opaque id.</summary>
    public string Id => record.Id;

    /// <summary>How many events the activity's history holds; send it as expectedVersion to be told when somebody else was faster.</summary>
    public int Version => (int)record.Version;

    /// <summary>Its type's id in the catalogue, such as learning-circle.</summary>
    public string Type => record.Type;

    /// <summary>The type's name in the catalogue in force; none where that has it no more.</summary>
    public async Task<string?> GetTypeTitle([Service] CatalogueInForce catalogue, CancellationToken ct) =>
        (await catalogue.GetAsync(ct))?.ActivityTypes.FirstOrDefault(t => t.Id == record.Type)?.Title;

    /// <summary>What it is called.</summary>
    public string Title => record.Title;

    /// <summary>The areas of concentration that it is about; empty where it is about none in particular.</summary>
    public IReadOnlyList<AreaOfConcentration> Areas => record.Areas;

    /// <summary>Names of the regions that it is for; empty where it is for the whole state.</summary>
    public IReadOnlyList<string> Regions => record.Regions;

    /// <summary>The id in the catalogue of the organisation that hosts it.</summary>
    public string Host => record.Host;

    /// <summary>The day of the announcement.</summary>
    public DateOnly AnnouncedOn => record.AnnouncedOn;

    /// <summary>The first day: as held, or as planned while it is not held.</summary>
    public DateOnly From => record.From;

    /// <summary>The last day: as held, or as planned while it is not held.</summary>
    public DateOnly Until => record.Until;

    /// <summary>Whether it is to come, was held or was cancelled.</summary>
    public ActivityStatus Status => record.Status;

    /// <summary>How people met; none while it is not held.</summary>
    public ActivityMode? Mode => record.Held?.Mode;

    /// <summary>Where it was held, if told.</summary>
    public string? Place => record.Held?.Place;

    /// <summary>Why it was cancelled; none where it was not.</summary>
    public CancellationReason? CancelledFor => record.Cancelled?.Reason;

    /// <summary>The counties that took part, by FIPS code.</summary>
    public async Task<IReadOnlyList<CountyParticipationNode>> GetParticipation(CountyLoader counties, CancellationToken ct)
    {
        var known = await Task.WhenAll(record.Participation.Select(p => counties.LoadAsync(p.County, ct)));
        return [.. record.Participation.Zip(known, (part, county) => new CountyParticipationNode(CountyParticipation.Of(record, part), part.County, county?.Region?.Region))];
    }

    /// <summary>The materials that came of it, in the order of publication.</summary>
    public IReadOnlyList<ActivityOutputNode> Outputs => [.. record.Outputs.Select(o => new ActivityOutputNode(o))];

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration => record.Demonstration;

    /// <summary>Finds an activity by id; none where there is none such.</summary>
    /// <param name="id">The activity's id.</param>
    /// <param name="activities">Loads them.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<StatewideActivityNode?> GetAsync(string id, ActivityLoader activities, CancellationToken ct) =>
        await activities.LoadAsync(id, ct) is { } record ? new(record) : null;
}

/// <summary>A material that came of a statewide activity.</summary>
[GraphQLName("ActivityOutput")]
public sealed class ActivityOutputNode(OutputPublished output)
{
    /// <summary>The material's id in the catalogue.</summary>
    public string Material => output.Material;

    /// <summary>The material's title in the catalogue in force; none where that has it no more.</summary>
    public async Task<string?> GetTitle([Service] CatalogueInForce catalogue, CancellationToken ct) =>
        (await catalogue.GetAsync(ct))?.Materials.FirstOrDefault(m => m.Id == output.Material)?.Title;

    /// <summary>The day of publication.</summary>
    public DateOnly PublishedOn => output.OccurredOn;
}
