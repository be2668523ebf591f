namespace CpmTracker.Server.Programme;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="CompleteProgramme"/>.</summary>
public static class CompleteProgrammeHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<CompleteProgramme> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, CompleteProgramme>(submitted, ct);
}

/// <summary>Input of completeProgramme.</summary>
public sealed record CompleteProgrammeInput : DirectorCommandInput
{
    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds completeProgramme.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CompleteProgrammeMutation
{
    /// <summary>Records that a director has come through the whole programme; refused while a module is not finished, and the error says which. For the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> CompleteProgramme(CompleteProgrammeInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new CompleteProgramme(input.DirectorId, [.. (await desk.CatalogueAsync(ct)).Modules.OrderBy(m => m.Number).Select(m => m.Id)], desk.OrToday(input.On)),
            input,
            user,
            ct);
}
