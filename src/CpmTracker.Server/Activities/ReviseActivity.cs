namespace CpmTracker.Server.Activities;

using System.Security.Claims;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="ReviseActivity"/>.</summary>
public static class ReviseActivityHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ReviseActivity> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<StatewideActivity, ReviseActivity>(submitted, ct);
}

/// <summary>Input of reviseActivity.</summary>
public sealed record ReviseActivityInput : CommandInput
{
    /// <summary>The activity's opaque id.</summary>
    [ID("StatewideActivity")]
    public required string ActivityId { get; init; }

    /// <summary>What it is called: public, at most 200 characters. Enter no case, child or family data.</summary>
    public required string Title { get; init; }

    /// <summary>The areas of concentration that it is about, if any.</summary>
    public IReadOnlyList<AreaOfConcentration>? Areas { get; init; }

    /// <summary>The first day planned.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day planned; the first if left out.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>From which day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds reviseActivity.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReviseActivityMutation
{
    /// <summary>Tells an activity's title, areas and planned days anew; type, regions and host stay. For programme administrators, and for the region's staff where it is that region's own.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "activity")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<StatewideActivityNode> ReviseActivity(ReviseActivityInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct)
    {
        Pen.Check("title", input.Title, maxLength: 200);
        return await desk.SendAsync(
            new ReviseActivity(input.ActivityId, input.Title.Trim(), input.Areas ?? [], input.From, input.Until ?? input.From, desk.OrToday(input.On)),
            input,
            user,
            ct);
    }
}
