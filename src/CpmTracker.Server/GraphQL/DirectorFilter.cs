namespace CpmTracker.Server.GraphQL;

using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Reporting;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Which directors. What is left out does not matter.</summary>
public sealed record DirectorFilter
{
    /// <summary>Serving this county now, by its opaque id.</summary>
    [ID("County")]
    public string? CountyId { get; init; }

    /// <summary>Serving a county of this region now, by the region's name.</summary>
    public string? Region { get; init; }

    /// <summary>Assigned to this coach now, by the coach's opaque id.</summary>
    [ID("Coach")]
    public string? CoachId { get; init; }

    /// <summary>Standing there in the programme.</summary>
    public DirectorStatus? Status { get; init; }

    internal async Task<IQueryable<DirectorProgress>> ApplyAsync(IQueryable<DirectorProgress> directors, IQuerySession session, CancellationToken ct)
    {
        if (CountyId is { } id && Fips.Of(id) is var county) directors = directors.Where(d => d.County == county);
        if (CoachId is { } coach) directors = directors.Where(d => d.Coach == coach);
        if (Status == DirectorStatus.Withdrawn) directors = directors.Where(d => d.WithdrawnOn != null);
        if (Status?.Module() is { } status) directors = directors.Where(d => d.Status == status && d.WithdrawnOn == null);
        if (Region is { } region)
        {
            var counties = (await session.Query<CountyImplementation>().Where(c => c.Region!.Region == region).Select(c => c.Id).ToListAsync(ct)).ToList();
            directors = directors.Where(d => counties.Contains(d.County));
        }

        return directors;
    }

    /// <summary>The same on <see cref="DirectorRows"/>.</summary>
    internal Conditions Apply(Conditions directors) => directors
        .AndIf(CountyId is { } id ? Fips.Of(id) : null, "county", "d.data ->> 'county' = @county")
        .AndIf(Region, "region", "c.region = @region")
        .AndIf(CoachId, "coach", "d.data ->> 'coach' = @coach")
        .AndIf(Status?.ToString(), "status", $"{DirectorRows.Status} = @status");
}
