namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="VoidCoachingSession"/>.</summary>
public static class VoidCoachingSessionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<VoidCoachingSession> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, VoidCoachingSession>(submitted, ct);
}

/// <summary>Input of voidCoachingSession.</summary>
public sealed record VoidCoachingSessionInput : DirectorCommandInput
{
    /// <summary>The record's opaque id.</summary>
    [ID("CoachingSession")]
    public required string SessionId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of voiding; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds voidCoachingSession.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class VoidCoachingSessionMutation
{
    /// <summary>Voids the record of a session that was not held: it counts no longer and stays readable. For the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> VoidCoachingSession(VoidCoachingSessionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new VoidCoachingSession(input.DirectorId, input.SessionId, await desk.Pen.WriteAsync("reason", input.Reason, input.DirectorId, ct), desk.OrToday(input.On)),
            input,
            user,
            ct);
}
