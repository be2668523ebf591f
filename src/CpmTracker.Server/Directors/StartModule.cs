namespace CpmTracker.Server.Directors;

using CpmTracker.Domain.Catalogue;
using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="StartModule"/>.</summary>
public static class StartModuleHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<StartModule> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, StartModule>(submitted, ct);
}

/// <summary>Input of startModule.</summary>
public sealed record StartModuleInput : DirectorCommandInput
{
    /// <summary>The module's id in the catalogue, such as module-8.</summary>
    public required string Module { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds startModule.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class StartModuleMutation
{
    /// <summary>Starts another module of the programme, as the catalogue in force has it; Module One starts with the enrolment. For the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> StartModule(StartModuleInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new StartModule(input.DirectorId, (await desk.CatalogueAsync(ct)).PlanOf(input.Module), desk.OrToday(input.On)),
            input,
            user,
            ct);
}
