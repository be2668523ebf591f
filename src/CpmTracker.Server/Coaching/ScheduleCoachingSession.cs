namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="ScheduleCoachingSession"/>.</summary>
public static class ScheduleCoachingSessionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ScheduleCoachingSession> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, ScheduleCoachingSession>(submitted, ct);
}

/// <summary>Input of scheduleCoachingSession.</summary>
public sealed record ScheduleCoachingSessionInput : SessionCommandInput
{
    /// <summary>When it begins.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How they meet.</summary>
    public required SessionMode Mode { get; init; }

    /// <summary>Where. Enter no case, child or family data.</summary>
    public string? Place { get; init; }

    /// <summary>The day on which it was agreed; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds scheduleCoachingSession.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ScheduleCoachingSessionMutation
{
    /// <summary>Agrees a time and a place for a coaching session; agreeing another replaces it. For the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> ScheduleCoachingSession(ScheduleCoachingSessionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ScheduleCoachingSession(
                input.DirectorId, await desk.ModuleOrUnderWayAsync(input.Module, input.DirectorId, ct), input.Number, input.At.ToUniversalTime(), input.Mode, await desk.Pen.WriteIfAnyAsync("place", input.Place, input.DirectorId, ct), desk.OrToday(input.On)),
            input,
            user,
            ct);
}
