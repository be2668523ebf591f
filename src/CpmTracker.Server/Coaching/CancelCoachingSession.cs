namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="CancelCoachingSession"/>.</summary>
public static class CancelCoachingSessionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<CancelCoachingSession> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, CancelCoachingSession>(submitted, ct);
}

/// <summary>Input of cancelCoachingSession.</summary>
public sealed record CancelCoachingSessionInput : SessionCommandInput
{
    /// <summary>Who called it off.</summary>
    public required SessionParty By { get; init; }

    /// <summary>Why, as a class.</summary>
    public required SessionCancellationReason Reason { get; init; }

    /// <summary>The day on which it was called off; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds cancelCoachingSession.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CancelCoachingSessionMutation
{
    /// <summary>Calls off a session that is agreed, without another time yet. For the assigned coach, the director and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> CancelCoachingSession(CancelCoachingSessionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new CancelCoachingSession(
                input.DirectorId,
                await desk.ModuleOrUnderWayAsync(input.Module, input.DirectorId, ct),
                input.Number,
                input.By,
                input.Reason,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
