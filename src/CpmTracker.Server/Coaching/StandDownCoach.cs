namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="StandDownCoach"/>.</summary>
public static class StandDownCoachHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<StandDownCoach> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Coach, StandDownCoach>(submitted, ct);
}

/// <summary>Input of standDownCoach.</summary>
public sealed record StandDownCoachInput : CommandInput
{
    /// <summary>The coach's opaque id.</summary>
    [ID("Coach")]
    public required string CoachId { get; init; }

    /// <summary>From which day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds standDownCoach.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class StandDownCoachMutation
{
    /// <summary>Records that a coach takes no more directors; those assigned stay until reassigned. For programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "coach")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CoachNode> StandDownCoach(StandDownCoachInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new StandDownCoach(input.CoachId, desk.OrToday(input.On)),
            input,
            user,
            ct);
}
