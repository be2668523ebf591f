namespace CpmTracker.Server.Programme;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="ReverseActivityCompletion"/>.</summary>
public static class ReverseActivityCompletionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ReverseActivityCompletion> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, ReverseActivityCompletion>(submitted, ct);
}

/// <summary>Input of reverseActivityCompletion.</summary>
public sealed record ReverseActivityCompletionInput : DirectorCommandInput
{
    /// <summary>The module's id in the catalogue, such as module-1; the one started last if left out.</summary>
    public string? Module { get; init; }

    /// <summary>The activity's id in the catalogue, such as A2.</summary>
    public required string Activity { get; init; }

    /// <summary>Why. Enter no case, child or family data.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of the reversal; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds reverseActivityCompletion.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReverseActivityCompletionMutation
{
    /// <summary>Takes back the record that an activity was done; the record stays readable. For the director, the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> ReverseActivityCompletion(ReverseActivityCompletionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ReverseActivityCompletion(input.DirectorId, await desk.ModuleOrUnderWayAsync(input.Module, input.DirectorId, ct), input.Activity, await desk.Pen.WriteAsync("reason", input.Reason, input.DirectorId, ct), desk.OrToday(input.On)),
            input,
            user,
            ct);
}
