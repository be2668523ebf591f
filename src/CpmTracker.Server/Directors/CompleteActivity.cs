namespace CpmTracker.Server.Directors;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="CompleteActivity"/>.</summary>
public static class CompleteActivityHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<CompleteActivity> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, CompleteActivity>(submitted, ct);
}

/// <summary>Input of completeActivity.</summary>
public sealed record CompleteActivityInput : DirectorCommandInput
{
    /// <summary>The module's id in the catalogue, such as module-1; the one started last if left out.</summary>
    public string? Module { get; init; }

    /// <summary>The activity's id in the catalogue, such as A2.</summary>
    public required string Activity { get; init; }

    /// <summary>Time spent in minutes, 1 to 1,440, if told.</summary>
    public int? Minutes { get; init; }

    /// <summary>The day it was done; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds completeActivity.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CompleteActivityMutation
{
    /// <summary>Records an activity of the module as done; one done after its due point is kept as late. For the director, the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> CompleteActivity(CompleteActivityInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new CompleteActivity(input.DirectorId, await desk.ModuleOrUnderWayAsync(input.Module, input.DirectorId, ct), input.Activity, input.Minutes, desk.OrToday(input.On)),
            input,
            user,
            ct);
}
