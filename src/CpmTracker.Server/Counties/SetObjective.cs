namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="SetObjective"/>.</summary>
public static class SetObjectiveHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<SetObjective> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, SetObjective>(submitted, ct);
}

/// <summary>Input of setObjective.</summary>
public sealed record SetObjectiveInput : CountyCommandInput
{
    /// <summary>The plan's opaque id.</summary>
    [ID("ImplementationPlan")]
    public required string PlanId { get; init; }

    /// <summary>The area of concentration.</summary>
    public required AreaOfConcentration Area { get; init; }

    /// <summary>The change wanted, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Statement { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds setObjective.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class SetObjectiveMutation
{
    /// <summary>Sets an objective of an Implementation Plan. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> SetObjective(SetObjectiveInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new SetObjective(
                Fips.Of(input.CountyId),
                $"objective-{input.CommandId:N}",
                input.PlanId,
                input.Area,
                await desk.Pen.WriteAsync("statement", input.Statement, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
