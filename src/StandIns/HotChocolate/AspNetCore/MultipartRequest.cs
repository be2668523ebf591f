using System.Text;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HotChocolate.AspNetCore;

/// <summary>
/// Reads requests that come as a multipart form, with files: <c>operations</c>, <c>map</c>, then the files (the GraphQL multipart request specification). The host's
/// <see cref="FormOptions"/> bound the form; the operations are bounded as any other request.
/// </summary>
internal static class MultipartRequest
{
    /// <summary>Only a client that sets a header of its own may send a form: a page of another site can post one, but sets no such header unasked.</summary>
    private const string Preflight = "GraphQL-Preflight";

    /// <summary>The request of a form, or what is wrong with it and the status of that.</summary>
    public static async ValueTask<(OperationRequest? Request, IError? Error, int Status)> ReadAsync(HttpContext context, RequestExecutor executor)
    {
        if (context.Request.Headers[Preflight] != "1")
            return (null, RequestErrors.NoPreflight, StatusCodes.Status400BadRequest);
        try
        {
            var limits = context.RequestServices.GetService<IOptions<FormOptions>>()?.Value ?? new FormOptions();
            var form = await context.Request.ReadFormAsync(limits, context.RequestAborted).ConfigureAwait(false);
            var (request, error) = Of(form, executor);
            return (request, error, StatusCodes.Status400BadRequest);
        }
        catch (InvalidDataException e)
        {
            return (null, RequestErrors.Shape($"The form cannot be read: {e.Message}"), StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException e)
        {
            return (null, RequestErrors.Shape("The form cannot be read."), e.StatusCode);
        }
    }

    private static (OperationRequest? Request, IError? Error) Of(IFormCollection form, RequestExecutor executor)
    {
        if (form["operations"] is not [{ } operations] || form["map"] is not [{ } map])
            return (null, RequestErrors.Shape("A form must have the fields `operations` and `map`, once each."));
        if (operations.Length > executor.MaxRequestSize)
            return (null, RequestErrors.TooLarge(executor.MaxRequestSize));
        var (request, error) = JsonBody.Read(Encoding.UTF8.GetBytes(operations), executor);
        return request is null ? (null, error) : WithFiles(request, map, form.Files);
    }

    private static (OperationRequest? Request, IError? Error) WithFiles(OperationRequest request, string map, IFormFileCollection files)
    {
        if (Map(map) is not { } places)
            return (null, RequestErrors.Shape("`map` must be an object of lists of paths."));
        foreach (var (part, paths) in places)
        {
            if (files.GetFile(part) is not { } file)
                return (null, RequestErrors.Shape("`map` names a file that is not in the form."));
            foreach (var path in paths)
            {
                if (request.VariableValues is null || FilePlaces.Put(request.VariableValues, path, new FileValueNode(new UploadedFile(file))) is not { } variables)
                    return (null, RequestErrors.Shape("`map` names a place that is no null of the variables."));
                request = request with { VariableValues = variables };
            }
        }
        return (request, null);
    }

    private static Dictionary<string, string[]>? Map(string map)
    {
        try
        {
            var places = JsonSerializer.Deserialize<Dictionary<string, string[]>>(map);
            return places?.Values.All(paths => paths is not null && paths.All(path => path is not null)) == true ? places : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
