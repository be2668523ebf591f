using System.Runtime.Loader;
using CpmTracker.StandIns.ApiListing;

switch (args)
{
    case ["list", .. var assemblies] when assemblies.Length > 0:
        foreach (var line in Load(assemblies)) Console.WriteLine(line);
        return 0;
    case ["cut", var assembly, .. var listings] when listings.Length > 0:
        foreach (var line in Reference.Cut(listings.SelectMany(File.ReadLines), Load([assembly]))) Console.WriteLine(line);
        return 0;
    default:
        Console.Error.WriteLine("list ASSEMBLY.dll...              prints the public surface of assemblies whose dependencies lie beside them");
        Console.Error.WriteLine("cut ASSEMBLY.dll LISTING.txt...   prints what the listings say of the types that the assembly has");
        return 2;
}

static SortedSet<string> Load(string[] assemblies)
{
    var files = assemblies.Select(Path.GetFullPath).ToList();
    AssemblyLoadContext.Default.Resolving += (context, name) => files
        .Select(file => Path.Combine(Path.GetDirectoryName(file)!, name.Name + ".dll"))
        .Where(File.Exists)
        .Select(context.LoadFromAssemblyPath)
        .FirstOrDefault();
    return PublicSurface.Of(files.Select(AssemblyLoadContext.Default.LoadFromAssemblyPath).SelectMany(assembly => assembly.GetTypes()));
}
