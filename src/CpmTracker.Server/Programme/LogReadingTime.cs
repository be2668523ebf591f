namespace CpmTracker.Server.Programme;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="LogReadingTime"/>.</summary>
public static class LogReadingTimeHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<LogReadingTime> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, LogReadingTime>(submitted, ct);
}

/// <summary>Input of logReadingTime.</summary>
public sealed record LogReadingTimeInput : DirectorCommandInput
{
    /// <summary>The module's id in the catalogue, such as module-1; the one started last if left out.</summary>
    public string? Module { get; init; }

    /// <summary>Number of the segment that the reading belongs to; left out, the module as a whole.</summary>
    public int? Segment { get; init; }

    /// <summary>How long in minutes: 1 to 1,440.</summary>
    public required int Minutes { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds logReadingTime.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class LogReadingTimeMutation
{
    /// <summary>Records time spent on a module's reading. For the director, the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> LogReadingTime(LogReadingTimeInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new LogReadingTime(input.DirectorId, $"{input.CommandId:N}", await desk.ModuleOrUnderWayAsync(input.Module, input.DirectorId, ct), input.Segment, input.Minutes, desk.OrToday(input.On)),
            input,
            user,
            ct);
}
