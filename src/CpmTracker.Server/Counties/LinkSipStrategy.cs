namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="LinkSipStrategy"/>.</summary>
public static class LinkSipStrategyHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<LinkSipStrategy> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, LinkSipStrategy>(submitted, ct);
}

/// <summary>Input of linkSipStrategy.</summary>
public sealed record LinkSipStrategyInput : CountyCommandInput
{
    /// <summary>First day of the plan's period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the plan's period, after the first.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The strategy, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Strategy { get; init; }

    /// <summary>The day of linking; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds linkSipStrategy.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class LinkSipStrategyMutation
{
    /// <summary>Links a strategy of the county's System Improvement Plan to the CPM. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> LinkSipStrategy(LinkSipStrategyInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new LinkSipStrategy(
                Fips.Of(input.CountyId),
                $"sip-{input.CommandId:N}",
                input.From,
                input.Until,
                await desk.Pen.WriteAsync("strategy", input.Strategy, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
