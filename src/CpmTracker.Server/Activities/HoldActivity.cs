namespace CpmTracker.Server.Activities;

using System.Security.Claims;
using CpmTracker.Domain.Activities;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="HoldActivity"/>.</summary>
public static class HoldActivityHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<HoldActivity> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<StatewideActivity, HoldActivity>(submitted, ct);
}

/// <summary>Input of holdActivity.</summary>
public sealed record HoldActivityInput : CommandInput
{
    /// <summary>The activity's opaque id.</summary>
    [ID("StatewideActivity")]
    public required string ActivityId { get; init; }

    /// <summary>The last day on which it was held; today if left out.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The first day on which it was held; the last if left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>How people met.</summary>
    public required ActivityMode Mode { get; init; }

    /// <summary>Where: public, at most 200 characters. Enter no case, child or family data.</summary>
    public string? Place { get; init; }
}

/// <summary>Adds holdActivity.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class HoldActivityMutation
{
    /// <summary>Records that an activity was held; sent again with other days or another place, that counts. For programme administrators, and for the region's staff where it is that region's own.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "activity")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<StatewideActivityNode> HoldActivity(HoldActivityInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct)
    {
        if (input.Place is { } place) Pen.Check("place", place, maxLength: 200);
        var on = desk.OrToday(input.On);
        return await desk.SendAsync(
            new HoldActivity(input.ActivityId, input.From ?? on, input.Mode, input.Place?.Trim(), on),
            input,
            user,
            ct);
    }
}
