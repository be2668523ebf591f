namespace CpmTracker.Server.Programme;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="ReviewMaterial"/>.</summary>
public static class ReviewMaterialHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ReviewMaterial> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, ReviewMaterial>(submitted, ct);
}

/// <summary>Input of reviewMaterial.</summary>
public sealed record ReviewMaterialInput : DirectorCommandInput
{
    /// <summary>The material's id in the catalogue, such as R3.</summary>
    public required string Material { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds reviewMaterial.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReviewMaterialMutation
{
    /// <summary>Records that a director went through a material of the catalogue. For the director, the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> ReviewMaterial(ReviewMaterialInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ReviewMaterial(input.DirectorId, input.Material, (await desk.CatalogueAsync(ct)).Materials.Any(m => m.Id == input.Material), desk.OrToday(input.On)),
            input,
            user,
            ct);
}
