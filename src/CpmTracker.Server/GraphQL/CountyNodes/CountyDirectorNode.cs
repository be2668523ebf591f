namespace CpmTracker.Server.GraphQL.CountyNodes;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.Authorization;

/// <summary>A director as the county counts them.</summary>
[GraphQLName("CountyDirector")]
public sealed class CountyDirectorNode(CountyDirector line, string county) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => new(line.Director, County: county);

    /// <summary>The director as they are now; none where the caller may not see them any more.</summary>
    [Authorize(Clearances.Programme)]
    public Task<DirectorNode?> GetDirector(ClaimsPrincipal user, DirectorLoader directors, CancellationToken ct) =>
        DirectorNode.GetAsync(line.Director, user, directors, ct);

    /// <summary>Where they stand in Module One.</summary>
    public DirectorStatus Status => DirectorStatuses.Of(line.Status);

    /// <summary>Where they stand in each module started, in the order of starting.</summary>
    public IReadOnlyList<ModuleStandingNode> Modules => [.. line.Modules.Select(m => new ModuleStandingNode(m))];

    /// <summary>The posts that they held in this county, in order.</summary>
    public IReadOnlyList<PostNode> Posts => [.. line.Posts.Select(p => new PostNode(p))];

    /// <summary>Whether their part in the programme rests now.</summary>
    public bool Paused => line.Paused;

    /// <summary>Coaching minutes delivered.</summary>
    public int MinutesDelivered => line.MinutesDelivered;

    /// <summary>Coaching minutes planned, at most.</summary>
    public int MinutesPlanned => line.MinutesPlanned;
}

/// <summary>A time without an enrolled director, between one who left and a successor, and what became of the county's implementation meanwhile.</summary>
[GraphQLName("SeatVacancy")]
public sealed class VacancyNode(SeatVacancy vacancy)
{
    /// <summary>The day on which the director left the county or the programme.</summary>
    public DateOnly From => vacancy.From;

    /// <summary>The day on which a successor was enrolled or came; none while the seat is vacant.</summary>
    public DateOnly? Until => vacancy.Until;

    /// <summary>Days without a director, 0 where the successor came the same day; none while the seat is vacant.</summary>
    public int? Days => vacancy.Days;

    /// <summary>The successor; none where the caller may not see them, and while the seat is vacant.</summary>
    public async Task<DirectorNode?> GetSuccessor(ClaimsPrincipal user, DirectorLoader directors, CancellationToken ct) =>
        vacancy.Successor is { } id ? await DirectorNode.GetAsync(id, user, directors, ct) : null;

    /// <summary>The stage in force when the director left.</summary>
    public ImplementationStage? StageBefore => vacancy.StageBefore;

    /// <summary>The stage in force when the successor came; the present one while the seat is vacant.</summary>
    public ImplementationStage? StageAfter => vacancy.StageAfter;

    /// <summary>Whether the county stood at an earlier stage afterwards.</summary>
    public bool MovedBack => vacancy.MovedBack;

    /// <summary>How many things of the county's implementation happened meanwhile.</summary>
    public int RecordsMeanwhile => vacancy.Records;
}
