namespace CpmTracker.Server.Programme;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="CompleteModule"/>.</summary>
public static class CompleteModuleHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<CompleteModule> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, CompleteModule>(submitted, ct);
}

/// <summary>Input of completeModule.</summary>
public sealed record CompleteModuleInput : DirectorCommandInput
{
    /// <summary>The module's id in the catalogue, such as module-1; the one started last if left out.</summary>
    public string? Module { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds completeModule.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CompleteModuleMutation
{
    /// <summary>Records that a module is complete; refused while anything is missing in it, and the error says what. Where the catalogue plans nothing, the word of the coach is all there is. For the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> CompleteModule(CompleteModuleInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new CompleteModule(input.DirectorId, await desk.ModuleOrUnderWayAsync(input.Module, input.DirectorId, ct), desk.OrToday(input.On)),
            input,
            user,
            ct);
}
