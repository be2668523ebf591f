namespace CpmTracker.Server.Following;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

/// <summary>The views that can be followed. What stands beside their fields guards each result as it guards the queries'.</summary>
[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class FollowedViews
{
    /// <summary>A director: now, and each time anything is recorded about them. For those who may see the director, as long as they may.</summary>
    /// <param name="id">The director's opaque id.</param>
    /// <param name="now">The director as they are now.</param>
    [Authorize]
    [Subscribe(With = nameof(FollowDirector))]
    public DirectorNode? Director([ID("Director")] string id, [EventMessage] DirectorProgress now) => new(now);

    /// <summary>The changes of <see cref="Director"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<DirectorProgress> FollowDirector([ID("Director")] string id, Followers followers, ClaimsPrincipal user, CancellationToken ct) =>
        followers.FollowAsync<DirectorProgress>(id, user, (actor, director) => actor.MaySee(Confidentiality.Programme, director.Concerned()), ct);

    /// <summary>A coach: now, and each time the caseload has changed. For the coach, programme staff and auditors.</summary>
    /// <param name="id">The coach's opaque id.</param>
    /// <param name="now">The caseload as it is now.</param>
    [Authorize]
    [Subscribe(With = nameof(FollowCoach))]
    public CoachNode? Coach([ID("Coach")] string id, [EventMessage] CoachCaseload now) => new(now);

    /// <summary>The changes of <see cref="Coach"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<CoachCaseload> FollowCoach([ID("Coach")] string id, Followers followers, ClaimsPrincipal user, CancellationToken ct) =>
        followers.FollowAsync<CoachCaseload>(id, user, (actor, coach) => actor.MaySee(Confidentiality.Programme, new(Coach: coach.Id)), ct);

    /// <summary>A county: now, and each time its implementation, its directors or its parts in activities have changed. For whoever is signed in; guarded fields stay guarded.</summary>
    /// <param name="id">The county's opaque id.</param>
    /// <param name="now">The county as it is now.</param>
    [Authorize]
    [Subscribe(With = nameof(FollowCounty))]
    public CountyNode? County([ID("County")] string id, [EventMessage] CountyImplementation now) => new(now);

    /// <summary>The changes of <see cref="County"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<CountyImplementation> FollowCounty([ID("County")] string id, Followers followers, ClaimsPrincipal user, CancellationToken ct) =>
        followers.FollowAsync<CountyImplementation>(Fips.Of(id), user, (_, _) => true, ct);

    /// <summary>Where everyone stands, statewide: now, and each time it has changed. For programme staff and auditors.</summary>
    /// <param name="now">The dashboard as it is now.</param>
    [Authorize(Clearances.Oversight)]
    [Subscribe(With = nameof(FollowStatewide))]
    public StatewideNode? Statewide([EventMessage] StatewideDashboard now) => new(now, null, null);

    /// <summary>The changes of <see cref="Statewide"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<StatewideDashboard> FollowStatewide(Followers followers, ClaimsPrincipal user, CancellationToken ct) =>
        followers.FollowAsync<StatewideDashboard>(StatewideDashboard.TheOne, user, (actor, _) => actor.Oversees, ct);
}
