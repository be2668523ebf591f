namespace CpmTracker.Server.Development;

using CpmTracker.Domain.Catalogue;
using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="SubmitPerspectiveAssessment"/>.</summary>
public static class SubmitPerspectiveAssessmentHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<SubmitPerspectiveAssessment> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, SubmitPerspectiveAssessment>(submitted, ct);
}

/// <summary>Input of submitPerspectiveAssessment.</summary>
public sealed record SubmitPerspectiveAssessmentInput : DirectorCommandInput
{
    /// <summary>Whose view it is.</summary>
    public required AssessmentPerspective Perspective { get; init; }

    /// <summary>The instrument's id in the catalogue.</summary>
    public required string Instrument { get; init; }

    /// <summary>The instrument's version.</summary>
    public required int InstrumentVersion { get; init; }

    /// <summary>One rating for every item of the instrument.</summary>
    public required IReadOnlyList<RatingInput> Ratings { get; init; }

    /// <summary>The day of submission; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds submitPerspectiveAssessment.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class SubmitPerspectiveAssessmentMutation
{
    /// <summary>Submits how coach, staff or peers rate the director's leadership behaviours; staff and peers stay unnamed. For the assigned coach.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> SubmitPerspectiveAssessment(SubmitPerspectiveAssessmentInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new SubmitPerspectiveAssessment(
                input.DirectorId,
                $"assessment-{input.CommandId:N}",
                input.Perspective,
                (await desk.CatalogueAsync(ct)).InstrumentInForce(input.Instrument, input.InstrumentVersion),
                [.. input.Ratings.Select(r => new ItemRating(r.Item, r.Rating))],
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
