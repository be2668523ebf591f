namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="DeclareImplementationStage"/>.</summary>
public static class DeclareImplementationStageHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<DeclareImplementationStage> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, DeclareImplementationStage>(submitted, ct);
}

/// <summary>Input of declareImplementationStage.</summary>
public sealed record DeclareImplementationStageInput : CountyCommandInput
{
    /// <summary>The stage.</summary>
    public required ImplementationStage Stage { get; init; }

    /// <summary>What the county goes by, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Evidence { get; init; }

    /// <summary>The day from which it holds; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds declareImplementationStage.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class DeclareImplementationStageMutation
{
    /// <summary>Declares the stage that the implementation has reached, forwards or backwards. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> DeclareImplementationStage(DeclareImplementationStageInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new DeclareImplementationStage(Fips.Of(input.CountyId), input.Stage, await desk.Pen.WriteAsync("evidence", input.Evidence, input.CountyId, ct), desk.OrToday(input.On)),
            input,
            user,
            ct);
}
