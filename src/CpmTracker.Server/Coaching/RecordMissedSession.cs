namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RecordMissedSession"/>.</summary>
public static class RecordMissedSessionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RecordMissedSession> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, RecordMissedSession>(submitted, ct);
}

/// <summary>Input of recordMissedSession.</summary>
public sealed record RecordMissedSessionInput : SessionCommandInput
{
    /// <summary>The day on which it should have been held; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds recordMissedSession.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RecordMissedSessionMutation
{
    /// <summary>Records that a session that was agreed did not take place, and nobody had called it off. For the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> RecordMissedSession(RecordMissedSessionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new RecordMissedSession(
                input.DirectorId,
                await desk.ModuleOrUnderWayAsync(input.Module, input.DirectorId, ct),
                input.Number,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
