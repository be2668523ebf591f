namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RecordCoachingSession"/>.</summary>
public static class RecordCoachingSessionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RecordCoachingSession> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, RecordCoachingSession>(submitted, ct);
}

/// <summary>Input of recordCoachingSession.</summary>
public sealed record RecordCoachingSessionInput : SessionCommandInput
{
    /// <summary>The day on which it was held; today if left out.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>How long it lasted: 1 to 1,440 minutes. Outside the planned range it is kept and flagged.</summary>
    public required int Minutes { get; init; }

    /// <summary>How they met.</summary>
    public required SessionMode Mode { get; init; }

    /// <summary>Why it departs from the programme; needed when an earlier session was not held.</summary>
    public string? Reason { get; init; }

    /// <summary>The coach's note, at most 4,000 characters; read by coach and director only. Enter no case, child or family data.</summary>
    public string? Note { get; init; }
}

/// <summary>Adds recordCoachingSession.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RecordCoachingSessionMutation
{
    /// <summary>
    /// Records that a coaching session was held, today or on an earlier day. For the coach who was responsible on that day, also when another has taken over since, and
    /// programme administrators. A coach who is no longer assigned is told that it was recorded, and shown nothing.
    /// </summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode?> RecordCoachingSession(RecordCoachingSessionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct)
    {
        var director = await desk.SendAsync(
            new RecordCoachingSession(
                input.DirectorId,
                $"session-{input.CommandId:N}",
                await desk.ModuleOrUnderWayAsync(input.Module, input.DirectorId, ct),
                input.Number,
                desk.OrToday(input.HeldOn),
                input.Minutes,
                input.Mode,
                await desk.Pen.WriteIfAnyAsync("reason", input.Reason, input.DirectorId, ct),
                await desk.Pen.WriteIfAnyAsync("note", input.Note, input.DirectorId, ct)),
            input,
            user,
            ct);
        return director.SeenBy(user);
    }
}
