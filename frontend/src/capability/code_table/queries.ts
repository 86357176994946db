/** Reading the code tables; they change with the product only. */
import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client';

export const codeTablesQuery = () =>
  queryOptions({
    queryKey: ['code-tables'],
    staleTime: Infinity,
    queryFn: () => data(api.GET('/code-tables')),
  });

export const codeTableQuery = (name: string) =>
  queryOptions({
    queryKey: ['code-tables', name],
    staleTime: Infinity,
    queryFn: () => data(api.GET('/code-tables/{name}', { params: { path: { name } } })),
  });
