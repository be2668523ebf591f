namespace CpmTracker.Server.Activities;

using System.Security.Claims;
using CpmTracker.Domain.Activities;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="CancelActivity"/>.</summary>
public static class CancelActivityHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<CancelActivity> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<StatewideActivity, CancelActivity>(submitted, ct);
}

/// <summary>Input of cancelActivity.</summary>
public sealed record CancelActivityInput : CommandInput
{
    /// <summary>The activity's opaque id.</summary>
    [ID("StatewideActivity")]
    public required string ActivityId { get; init; }

    /// <summary>Why, as a class.</summary>
    public required CancellationReason Reason { get; init; }

    /// <summary>The day on which that was decided; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds cancelActivity.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CancelActivityMutation
{
    /// <summary>Cancels an activity that was announced and not held. For programme administrators, and for the region's staff where it is that region's own.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "activity")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<StatewideActivityNode> CancelActivity(CancelActivityInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new CancelActivity(input.ActivityId, input.Reason, desk.OrToday(input.On)),
            input,
            user,
            ct);
}
