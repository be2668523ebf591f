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

/// <summary>Decides <see cref="CorrectCoachingSession"/>.</summary>
public static class CorrectCoachingSessionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<CorrectCoachingSession> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, CorrectCoachingSession>(submitted, ct);
}

/// <summary>Input of correctCoachingSession.</summary>
public sealed record CorrectCoachingSessionInput : DirectorCommandInput
{
    /// <summary>The record's opaque id.</summary>
    [ID("CoachingSession")]
    public required string SessionId { get; init; }

    /// <summary>The right day; left out, it stays.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>The right length in minutes; left out, it stays.</summary>
    public int? Minutes { get; init; }

    /// <summary>The right mode; left out, it stays.</summary>
    public SessionMode? Mode { get; init; }

    /// <summary>Why the record was wrong.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of the correction; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds correctCoachingSession.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CorrectCoachingSessionMutation
{
    /// <summary>Corrects the day, length or mode of a recorded session; the first record stays readable. For the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> CorrectCoachingSession(CorrectCoachingSessionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new CorrectCoachingSession(
                input.DirectorId,
                input.SessionId,
                input.HeldOn,
                input.Minutes,
                input.Mode,
                await desk.Pen.WriteAsync("reason", input.Reason, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
