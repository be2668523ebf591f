namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RescheduleCoachingSession"/>.</summary>
public static class RescheduleCoachingSessionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RescheduleCoachingSession> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, RescheduleCoachingSession>(submitted, ct);
}

/// <summary>Input of rescheduleCoachingSession.</summary>
public sealed record RescheduleCoachingSessionInput : SessionCommandInput
{
    /// <summary>When it begins now.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why, at most 4,000 characters. Enter no case, child or family data.</summary>
    public string? Reason { get; init; }

    /// <summary>The day on which it was put off; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds rescheduleCoachingSession.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RescheduleCoachingSessionMutation
{
    /// <summary>Puts a session that is agreed to another time. For the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> RescheduleCoachingSession(RescheduleCoachingSessionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new RescheduleCoachingSession(
                input.DirectorId,
                await desk.ModuleOrUnderWayAsync(input.Module, input.DirectorId, ct),
                input.Number,
                input.At.ToUniversalTime(),
                await desk.Pen.WriteIfAnyAsync("reason", input.Reason, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
